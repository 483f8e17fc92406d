import type { ComputedFields, Seen } from '../access/computed.ts'

const organisations = (entry: Seen): string => `(select count(*)::integer from ${entry.many('organisations').rows})`

/** How much a reference list is used, as far as its reader may know. */
export const directoryFields: ComputedFields = {
  'Sector.organisationCount': { value: organisations },
  'Issue.organisationCount': { value: organisations },
  'Group.organisationCount': { value: organisations },
}
