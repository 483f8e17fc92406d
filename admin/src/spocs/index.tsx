import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { spocDocuments } from './documents'

/** Who answers for which directorate, and when. */
export const spocs: Registration = {
  name: 'spocs',
  documents: spocDocuments,
  menu: { section: 'Administration', label: 'SPOCs', icon: SupportAgentOutlined },
  list: lazy(() => import('./List')),
}
