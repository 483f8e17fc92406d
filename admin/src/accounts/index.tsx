import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Who may sign in, and as what. */
export const accounts: ResourceProps = {
  name: 'accounts',
  options: { label: 'Accounts' },
  recordRepresentation: 'displayName',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
}
