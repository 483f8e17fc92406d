import { readMany, readOne, readVersions, type ResourceDocuments, write, writeVersions } from '../data/resource'
import {
  ArchivePeopleDocument,
  ArchivePersonDocument,
  CreatePersonDocument,
  PeopleBeforeDocument,
  PeopleListDocument,
  PersonEditDocument,
  PersonShowDocument,
  RestorePeopleDocument,
  RestorePersonDocument,
  UpdatePersonDocument,
} from '../generated/graphql'
import { personFilter } from './filter.ts'

export const personDocuments: ResourceDocuments = {
  type: 'Person',
  list: readMany(PeopleListDocument, ({ people }) => people),
  show: readOne(PersonShowDocument, ({ person }) => person),
  edit: readOne(PersonEditDocument, ({ person }) => person),
  create: write('CreatePersonInput', CreatePersonDocument, ({ createPerson }) => createPerson.person),
  update: write('UpdatePersonInput', UpdatePersonDocument, ({ updatePerson }) => updatePerson.person),
  archive: write('RecordVersionInput', ArchivePersonDocument, ({ archivePerson }) => archivePerson.person),
  restore: write('RecordVersionInput', RestorePersonDocument, ({ restorePerson }) => restorePerson.person),
  archiveMany: {
    read: readVersions(PeopleBeforeDocument, ({ people }) => people),
    archive: writeVersions(ArchivePeopleDocument, ({ archivePeople }) => archivePeople.people),
    restore: writeVersions(RestorePeopleDocument, ({ restorePeople }) => restorePeople.people),
  },
  sort: { field: 'displayName', order: 'ASC' },
  filter: (values) => personFilter(values),
}
