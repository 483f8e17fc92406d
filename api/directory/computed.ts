import type { ComputedFields, Seen } from '../access/schema/computed.ts'

/** NULL if the caller may see no organisations at all: "none visible" is not "none". */
const organisations = (entry: Seen): string =>
  `case when ${entry.readable('organisations')} then (select count(*)::integer from ${entry.many('organisations').rows}) end`

export const directoryFields: ComputedFields = {
  'Sector.organisationCount': { value: organisations },
  'Issue.organisationCount': { value: organisations },
  'Group.organisationCount': { value: organisations },
}
