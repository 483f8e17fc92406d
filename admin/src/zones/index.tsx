import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Pages of the resource; each is loaded when it is first opened. */
export const zones: ResourceProps = {
  name: 'zones',
  options: { label: 'Zones' },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
}
