import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { accountDocuments } from './documents'

/** Who may sign in, and as what. */
export const accounts: Registration = {
  name: 'accounts',
  documents: accountDocuments,
  // Everybody reads their own account; those who read assignments read other people's accounts.
  menu: {
    section: 'Administration',
    label: 'Accounts',
    icon: ManageAccountsOutlined,
    letter: 'a',
    reads: 'SpocAssignment',
  },
  recordRepresentation: 'displayName',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
}
