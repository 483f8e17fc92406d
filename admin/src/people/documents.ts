import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchivePersonDocument,
  CreatePersonDocument,
  PeopleListDocument,
  PersonEditDocument,
  PersonShowDocument,
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
  sort: { field: 'displayName', order: 'ASC' },
  filter: (values) => personFilter(values),
}
