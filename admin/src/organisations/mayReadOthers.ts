import type { May } from '../access/ViewerContext'

/**
 * Whether somebody may read organisations other than their own. If not, a column with the organisation says nothing.
 */
export const mayReadOthers = (mayDo: May): boolean =>
  mayDo('read', 'Organisation', 'name', { id: 'that of somebody else' })
