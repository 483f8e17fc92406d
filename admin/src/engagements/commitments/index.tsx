import TaskAltOutlined from '@mui/icons-material/TaskAltOutlined'
import { lazy } from 'react'
import type { Registration } from '../../pages/registration'
import { commitmentDocuments } from './documents'

/** What the force and its stakeholders have promised each other; they are made and changed on engagements' pages. */
export const commitments: Registration = {
  name: 'commitments',
  documents: commitmentDocuments,
  menu: { section: 'Engagement', label: 'Commitments', icon: TaskAltOutlined },
  recordRepresentation: 'what',
  list: lazy(() => import('./List')),
}
