import type { ComputedFields, Seen } from '../access/schema/computed.ts'

/** NULL for somebody to whom no organisation exists: none that they may see is not none. */
const organisations = (entry: Seen): string =>
  `case when ${entry.readable('organisations')} then (select count(*)::integer from ${entry.many('organisations').rows}) end`

/** How much a reference list is used, as far as its reader may know. */
export const directoryFields: ComputedFields = {
  'Sector.organisationCount': { value: organisations },
  'Issue.organisationCount': { value: organisations },
  'Group.organisationCount': { value: organisations },
}
