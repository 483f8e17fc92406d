import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'
import { Route } from 'react-router'

const CallSheetPage = lazy(() => import('./CallSheetPage'))

/** Pages of the resource; each is loaded when it is first opened. */
export const premises: ResourceProps = {
  name: 'premises',
  options: { label: 'Premises' },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
  children: <Route path=":id/call-sheet" element={<CallSheetPage />} />,
}
