import BusinessOutlined from '@mui/icons-material/BusinessOutlined'
import { lazy } from 'react'
import { formPages } from '../pages/form/formPages'
import type { Registration } from '../pages/registration'
import { organisationDocuments } from './documents'

/** The resource's registration; each page is loaded when it is first opened. */
export const organisations: Registration = {
  name: 'organisations',
  documents: organisationDocuments,
  menu: { section: 'Register', label: 'Organisations', icon: BusinessOutlined, letter: 'o' },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  ...formPages('organisation', async () => (await import('./Inputs')).OrganisationInputs),
}
