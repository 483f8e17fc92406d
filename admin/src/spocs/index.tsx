import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Who answers for which directorate, and when. */
export const spocs: ResourceProps = {
  name: 'spocs',
  options: { label: 'SPOCs' },
  list: lazy(() => import('./List')),
}
