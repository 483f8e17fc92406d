import HomeWorkOutlined from '@mui/icons-material/HomeWorkOutlined'
import { lazy } from 'react'
import { Route } from 'react-router'
import { formPages } from '../pages/form/formPages'
import type { Registration } from '../pages/registration'
import { premisesDocuments } from './documents'

const CallSheetPage = lazy(() => import('./CallSheetPage'))

/** The resource's registration; each page is loaded when it is first opened. */
export const premises: Registration = {
  name: 'premises',
  documents: premisesDocuments,
  menu: { section: 'Register', label: 'Premises', icon: HomeWorkOutlined, letter: 'r' },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  ...formPages('premises', async () => (await import('./Inputs')).PremisesInputs),
  children: <Route path=":id/call-sheet" element={<CallSheetPage />} />,
}
