import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Openings of private contacts. */
export const breakGlass: ResourceProps = {
  name: 'break-glass',
  options: { label: 'Break-glass' },
  list: lazy(() => import('./List')),
}
