import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Mails to those who have accounts, and what became of them. */
export const outbox: ResourceProps = {
  name: 'outbox',
  options: { label: 'Outbox' },
  list: lazy(() => import('./List')),
}
