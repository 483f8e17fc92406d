import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

/** Reference lists: each is one page, with dialogs. */
export const sectors: ResourceProps = {
  name: 'sectors',
  options: { label: 'Sectors' },
  recordRepresentation: 'name',
  list: lazy(() => import('./SectorList')),
}
export const issues: ResourceProps = {
  name: 'issues',
  options: { label: 'Issues' },
  recordRepresentation: 'name',
  list: lazy(() => import('./IssueList')),
}
export const groups: ResourceProps = {
  name: 'groups',
  options: { label: 'Groups' },
  recordRepresentation: 'name',
  list: lazy(() => import('./GroupList')),
}
