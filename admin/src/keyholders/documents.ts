import type { ResourceDocuments } from '../data/resource'
import { recordDocuments } from '../generated/recordDocuments'
import { keyholderFilter } from './filter.ts'

export const keyholderDocuments: ResourceDocuments = {
  ...recordDocuments.Keyholder,
  sort: { field: 'verifiedAt', order: 'ASC' },
  filter: (values) => keyholderFilter(values),
}
