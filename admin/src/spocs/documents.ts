import { readMany, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveSpocAssignmentDocument,
  CreateSpocAssignmentDocument,
  type SpocAssignmentFilter,
  SpocsListDocument,
  UpdateSpocAssignmentDocument,
} from '../generated/graphql'

type Values = { day?: string; directorate?: { id: string }; account?: { id: string } }

export const spocDocuments: ResourceDocuments = {
  type: 'SpocAssignment',
  list: readMany(SpocsListDocument, ({ spocAssignments }) => spocAssignments),
  create: write(
    'CreateSpocAssignmentInput',
    CreateSpocAssignmentDocument,
    ({ createSpocAssignment }) => createSpocAssignment.spocAssignment,
  ),
  update: write(
    'UpdateSpocAssignmentInput',
    UpdateSpocAssignmentDocument,
    ({ updateSpocAssignment }) => updateSpocAssignment.spocAssignment,
  ),
  archive: write(
    'RecordVersionInput',
    ArchiveSpocAssignmentDocument,
    ({ archiveSpocAssignment }) => archiveSpocAssignment.spocAssignment,
  ),
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
