import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'

export const listProperties = {
  ...recordProperties,
  code: p.string(),
  name: p.string(),
  description: p.text().nullable(),
}

/** A list that administrators edit: `code` is stable, `name` is for people. */
export const referenceList = <Name extends string>(name: Name, tableName: string) =>
  defineEntity({ name, tableName, properties: listProperties })
