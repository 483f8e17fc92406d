import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Pages of the resource; each is loaded when it is first opened. */
export const directorates: ResourceProps = {
  name: 'directorates',
  options: { label: 'Directorates' },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
}
