import { p } from '@mikro-orm/core'
import { v7 } from 'uuid'

/** UUIDv7: ids sort by age, and new rows go to the end of an index. PostgreSQL 15 has no function for it. */
export const newId = (): string => v7()

/** `version` counts changes and locks optimistically; `archivedAt` is null while the record is in use. */
export const recordProperties = {
  id: p.uuid().primary().onCreate(newId),
  version: p.integer().version(),
  createdAt: p
    .datetime()
    .columnType('timestamptz')
    .onCreate(() => new Date()),
  updatedAt: p
    .datetime()
    .columnType('timestamptz')
    .onCreate(() => new Date())
    .onUpdate(() => new Date()),
  archivedAt: p.datetime().columnType('timestamptz').nullable(),
}
