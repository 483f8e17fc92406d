import type { ResourceDocuments } from '../data/resource'
import type { SpocAssignmentFilter } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'

type Values = { day?: string; directorate?: { id: string }; account?: { id: string } }

export const spocDocuments: ResourceDocuments = {
  ...recordDocuments.SpocAssignment,
  sort: { field: 'startsOn', order: 'DESC' },
  filter: (values) => spocFilter(values),
}

/** The list's filter form → the API's filter. A term without a first or last day has no limit there. */
function spocFilter({ day, directorate, account }: Values): SpocAssignmentFilter {
  const inForce: SpocAssignmentFilter[] = day
    ? [
        { or: [{ startsOn: { isNull: true } }, { startsOn: { lte: day } }] },
        { or: [{ endsOn: { isNull: true } }, { endsOn: { gte: day } }] },
      ]
    : []
  return {
    ...(inForce.length > 0 ? { and: inForce } : {}),
    ...(directorate ? { directorate: { id: { eq: directorate.id } } } : {}),
    ...(account ? { account: { id: { eq: account.id } } } : {}),
  }
}
