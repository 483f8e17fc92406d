import { readVersions, type ResourceDocuments, writeVersions } from '../data/resource'
import { ArchivePeopleDocument, PeopleBeforeDocument, RestorePeopleDocument } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'
import { personFilter } from './filter.ts'

export const personDocuments: ResourceDocuments = {
  ...recordDocuments.Person,
  archiveMany: {
    read: readVersions(PeopleBeforeDocument, ({ people }) => people),
    archive: writeVersions(ArchivePeopleDocument, ({ archivePeople }) => archivePeople.people),
    restore: writeVersions(RestorePeopleDocument, ({ restorePeople }) => restorePeople.people),
  },
  sort: { field: 'displayName', order: 'ASC' },
  filter: (values) => personFilter(values),
}
