import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { directorateDocuments } from './documents'

/** The resource's registration; each page is loaded when it is first opened. */
export const directorates: Registration = {
  name: 'directorates',
  documents: directorateDocuments,
  menu: { section: 'Lists', label: 'Directorates', icon: AccountTreeOutlined },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
}
