import ReportProblemOutlined from '@mui/icons-material/ReportProblemOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { acceptanceDocuments } from './documents'

/** What the register lacks and is late with; what is accepted is changed in dialogs on the same page. */
export const exceptions: Registration = {
  name: 'exceptions',
  documents: { type: 'ExceptionAcceptance' },
  menu: { section: 'Register', label: 'Exceptions', icon: ReportProblemOutlined },
  list: lazy(() => import('./ExceptionsPage')),
}

export const exceptionAcceptances: Registration = { name: 'exceptionAcceptances', documents: acceptanceDocuments }
