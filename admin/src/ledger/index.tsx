import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Who looked at what, and why. */
export const ledger: ResourceProps = {
  name: 'ledger',
  options: { label: 'Ledger' },
  list: lazy(() => import('./List')),
}
