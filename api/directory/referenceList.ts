import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'

/** A list that an administrator edits: a stable code, a name that people read. */
export const referenceList = <Name extends string>(name: Name, tableName: string) =>
  defineEntity({
    name,
    tableName,
    properties: {
      ...recordProperties,
      code: p.string(),
      name: p.string(),
      description: p.text().nullable(),
    },
  })
