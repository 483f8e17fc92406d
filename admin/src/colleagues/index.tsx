import SupervisorAccountOutlined from '@mui/icons-material/SupervisorAccountOutlined'
import { lazy } from 'react'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/** The accounts of the viewer's organisation, for its owners: nobody else reads invitations. */
export const colleagues: Registration = {
  name: 'colleagues',
  documents: { ...recordDocuments.ColleagueInvitation, sort: { field: 'displayName', order: 'ASC' } },
  menu: { section: 'Administration', label: 'Colleagues', icon: SupervisorAccountOutlined, inOwnMenu: true },
  list: lazy(() => import('./ColleaguesPage')),
}
