import { readMany, readOne, type ResourceDocuments, write } from '../data/resource'
import {
  ArchiveKeyholderDocument,
  CreateKeyholderDocument,
  KeyholderShowDocument,
  KeyholdersListDocument,
  RestoreKeyholderDocument,
  UpdateKeyholderDocument,
} from '../generated/graphql'
import { keyholderFilter } from './filter.ts'

export const keyholderDocuments: ResourceDocuments = {
  type: 'Keyholder',
  list: readMany(KeyholdersListDocument, ({ keyholders }) => keyholders),
  show: readOne(KeyholderShowDocument, ({ keyholder }) => keyholder),
  create: write('CreateKeyholderInput', CreateKeyholderDocument, ({ createKeyholder }) => createKeyholder.keyholder),
  update: write('UpdateKeyholderInput', UpdateKeyholderDocument, ({ updateKeyholder }) => updateKeyholder.keyholder),
  archive: write('RecordVersionInput', ArchiveKeyholderDocument, ({ archiveKeyholder }) => archiveKeyholder.keyholder),
  restore: write('RecordVersionInput', RestoreKeyholderDocument, ({ restoreKeyholder }) => restoreKeyholder.keyholder),
  sort: { field: 'verifiedAt', order: 'ASC' },
  filter: (values) => keyholderFilter(values),
}
