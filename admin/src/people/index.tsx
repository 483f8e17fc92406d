import PeopleOutlined from '@mui/icons-material/PeopleOutlined'
import { lazy } from 'react'
import { formPages } from '../pages/form/formPages'
import type { Registration } from '../pages/registration'
import { personDocuments } from './documents'

/** The resource's registration; each page is loaded when it is first opened. */
export const people: Registration = {
  name: 'people',
  documents: personDocuments,
  menu: { section: 'Register', label: 'People', icon: PeopleOutlined, letter: 'p' },
  recordRepresentation: 'displayName',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  ...formPages('person', async () => (await import('./Inputs')).PersonInputs, 'displayName'),
}
