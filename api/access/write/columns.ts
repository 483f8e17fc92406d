import { ArrayType, type EntityProperty, JsonType, type Platform } from '@mikro-orm/core'
import type { Asked, Orm } from '../../platform/database.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'

export type Column = {
  property: string
  column: string
  read: string
  write: (placeholder: string) => string
  seen: (value: unknown) => unknown
  kept: (value: unknown) => unknown
}

const known = new WeakMap<GovernedType, readonly Column[]>()

export function columnsOf(orm: Orm, type: GovernedType): readonly Column[] {
  let columns = known.get(type)
  if (!columns) {
    const properties = Object.values(
      orm.getMetadata().get(type.name as never).properties as Record<string, EntityProperty>,
    )
    columns = properties
      .filter(({ name }) => type.columns.has(name))
      .map((property) => columnOf(property, orm.em.getPlatform()))
    known.set(type, columns)
  }
  return columns
}

export function columnOf(property: EntityProperty, platform: Platform): Column {
  const column = property.fieldNames[0] as string
  // Both drivers read and write arrays by themselves.
  const custom = property.customType instanceof ArrayType ? undefined : property.customType
  const read = custom?.convertToJSValueSQL?.(`t.${column}`, platform)
  const moment = property.runtimeType === 'Date'
  const seen = (value: unknown): unknown =>
    moment ? momentOf(value) : (custom?.convertToJSValue(value, platform) ?? value)
  // A list of objects must not become an array of the database's.
  const isJson = custom instanceof JsonType
  const kept = (value: unknown): unknown =>
    isJson
      ? JSON.stringify(value)
      : moment
        ? momentOf(value)
        : (custom?.convertToDatabaseValue(value, platform, {}) ?? value)
  return {
    property: property.name,
    column,
    read: read === undefined ? `t.${column}` : `${read} as ${column}`,
    // A function may take several types; a column's type is known.
    write: (placeholder) =>
      isJson
        ? `${placeholder}::text::jsonb`
        : (custom?.convertToDatabaseValueSQL?.(`${placeholder}::text`, platform) ?? placeholder),
    seen: (value) => (value === null ? null : seen(value)),
    kept: (value) => (value === null ? null : kept(value)),
  }
}

/** `infinity`, which JavaScript cannot hold, stays as written. */
function momentOf(value: unknown): unknown {
  const moment = value instanceof Date ? value : new Date(String(value))
  return Number.isNaN(moment.getTime()) ? value : moment.toISOString()
}

export function imageOfRow(columns: readonly Column[], row: Readonly<Record<string, unknown>>): Image {
  const image: Record<string, unknown> = {}
  for (const { property, column, seen } of columns) image[property] = seen(row[column])
  return image
}

/** Whoever may see them. */
export async function imagesOf(asked: Asked, type: GovernedType, ids: readonly string[]): Promise<Image[]> {
  if (ids.length === 0) return []
  const columns = columnsOf(asked.orm, type)
  const rows = await asked.query<Record<string, unknown>>({
    text: `select ${columns.map(({ read }) => read).join(', ')} from ${type.table} t where t.id = any($1::uuid[])`,
    values: [ids],
  })
  return rows.map((row) => imageOfRow(columns, row))
}
