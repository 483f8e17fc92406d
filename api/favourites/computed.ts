import type { ComputedFields, Seen } from '../access/schema/computed.ts'
import { relations } from './records.ts'

/** Null if the caller may no longer read the record: a mark gives no right to it. */
const recordId = (favourite: Seen): string =>
  `coalesce(${relations.map((relation) => favourite.one(relation, (record) => record.value('id'))).join(', ')})`

export const favouriteFields: ComputedFields = {
  'Favourite.record': { value: recordId },
}
