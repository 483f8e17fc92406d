import type { ComputedFields, Seen } from '../access/schema/computed.ts'
import { relations } from './records.ts'

/** The record's own id, as long as the caller may read the record: a mark gives no right to it. */
const recordId = (favourite: Seen): string =>
  `coalesce(${relations.map((relation) => favourite.one(relation, (record) => record.value('id'))).join(', ')})`

export const favouriteFields: ComputedFields = {
  'Favourite.record': { value: recordId },
}
