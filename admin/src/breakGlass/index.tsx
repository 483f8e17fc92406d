import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined'
import { lazy } from 'react'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/** Openings of private contacts. */
export const breakGlass: Registration = {
  name: 'break-glass',
  documents: recordDocuments.BreakGlass,
  menu: { section: 'Oversight', label: 'Break-glass', icon: LockOpenOutlined },
  list: lazy(() => import('./List')),
}
