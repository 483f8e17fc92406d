import type { May } from '../access/ViewerContext'

/** Whether somebody reads organisations besides their own: where all rows are of one, a column of it says nothing. */
export const mayReadOthers = (mayDo: May): boolean =>
  mayDo('read', 'Organisation', 'name', { id: 'that of somebody else' })
