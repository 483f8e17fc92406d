import { readVersions, type ResourceDocuments, writeVersions } from '../data/resource'
import {
  ArchiveOrganisationsDocument,
  type OrganisationFilter,
  type OrganisationKind,
  OrganisationsBeforeDocument,
  RestoreOrganisationsDocument,
} from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'

type Values = {
  q?: string
  kind?: OrganisationKind[]
  tier?: number[]
  sector?: { id: string }
  group?: { id: string }
  issue?: { id: string }
  reviewBefore?: string
  lacking?: string
}

export const organisationDocuments: ResourceDocuments = {
  ...recordDocuments.Organisation,
  archiveMany: {
    read: readVersions(OrganisationsBeforeDocument, ({ organisations }) => organisations),
    archive: writeVersions(
      ArchiveOrganisationsDocument,
      ({ archiveOrganisations }) => archiveOrganisations.organisations,
    ),
    restore: writeVersions(
      RestoreOrganisationsDocument,
      ({ restoreOrganisations }) => restoreOrganisations.organisations,
    ),
  },
  sort: { field: 'name', order: 'ASC' },
  filter: (values) => organisationFilter(values),
}

/** The list's filter form → the API's filter. */
function organisationFilter({
  q,
  kind,
  tier,
  sector,
  group,
  issue,
  reviewBefore,
  lacking,
}: Values): OrganisationFilter {
  return {
    ...(q ? { name: { contains: q } } : {}),
    ...(kind?.length ? { kind: { in: kind } } : {}),
    ...(tier?.length ? { tier: { in: tier } } : {}),
    ...(sector ? { sector: { id: { eq: sector.id } } } : {}),
    ...(group ? { groups: { id: { eq: group.id } } } : {}),
    ...(issue ? { issues: { id: { eq: issue.id } } } : {}),
    ...(reviewBefore ? { reviewDate: { lte: reviewBefore } } : {}),
    ...(lacking === 'tier' ? { tier: { isNull: true } } : {}),
    ...(lacking === 'confirmation' ? { unconfirmedSince: { isNull: false } } : {}),
    ...(lacking === 'reviewDate' ? { reviewDate: { isNull: true } } : {}),
  }
}
