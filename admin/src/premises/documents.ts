import { readVersions, type ResourceDocuments, writeVersions } from '../data/resource'
import { ArchiveManyPremisesDocument, PremisesBeforeDocument, RestoreManyPremisesDocument } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'
import { premisesFilter } from './filter'

export const premisesDocuments: ResourceDocuments = {
  ...recordDocuments.Premises,
  archiveMany: {
    read: readVersions(PremisesBeforeDocument, ({ premises }) => premises),
    archive: writeVersions(ArchiveManyPremisesDocument, ({ archiveManyPremises }) => archiveManyPremises.premises),
    restore: writeVersions(RestoreManyPremisesDocument, ({ restoreManyPremises }) => restoreManyPremises.premises),
  },
  sort: { field: 'name', order: 'ASC' },
  filter: (values) => premisesFilter(values),
}
