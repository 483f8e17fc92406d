import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import type { Database } from '../../../api/platform/database.ts'
import { newId } from '../../../api/platform/record.ts'
import { canary } from './canaries.ts'
import type { Row } from './reading.ts'
import { typeOf } from './sdl.ts'

/** Where rows are stored is the entities' to say; it has no bearing on who may read them. */
function entity(db: Database, type: string): EntityMetadata {
  const found = [...db.orm.getMetadata()].find(({ className }) => className === type)
  if (!found) throw new Error(`${type} has no entity`)
  return found
}

/** The column of a property, and whether it may be null. */
export function storedAs(db: Database, type: string, name: string): { column: string; nullable: boolean } {
  const property = Object.values<EntityProperty>(entity(db, type).properties).find((each) => each.name === name)
  if (!property?.fieldNames?.[0]) throw new Error(`${type}.${name} has no column`)
  return { column: property.fieldNames[0], nullable: property.nullable === true }
}

/** Whether a field of records is a column of ids. */
export function isListColumn(db: Database, type: string, name: string): boolean {
  const property = Object.values<EntityProperty>(entity(db, type).properties).find((each) => each.name === name)
  return property?.kind === 'scalar' && (property.columnTypes[0] ?? '').endsWith('[]')
}

export const tableOf = (db: Database, type: string): string => entity(db, type).tableName

const columns = (meta: EntityMetadata): EntityProperty[] =>
  Object.values<EntityProperty>(meta.properties).filter(
    ({ kind, lazy }) => (kind === 'scalar' || kind === 'm:1' || kind === '1:1') && !lazy,
  )

/**
 * Puts in a row with a canary in every field of the schema that is not given. Keys of `given` are the entity's
 * properties.
 */
export async function insertRow(db: Database, type: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const meta = entity(db, type)
  const id = newId()
  const values: Record<string, unknown> = {}
  for (const property of Object.values<EntityProperty>(meta.properties)) {
    const field = typeOf(type).fields.get(property.name)
    const value =
      property.name === 'id'
        ? id
        : property.name in given
          ? given[property.name]
          : property.name === 'archivedAt'
            ? null
            : field?.kind === 'scalar' && !property.generated
              ? canary(field)
              : undefined
    if (value !== undefined) values[property.fieldNames[0] as string] = value
  }
  const names = Object.keys(values).join(', ')
  await db.query({
    text: `
      insert into ${meta.tableName} (${names})
      select ${names}
      from jsonb_populate_record(null::${meta.tableName}, $1::text::jsonb)
    `,
    values: [JSON.stringify(values)],
  })
  return id
}

/** Rows by plain SQL, as they are stored, in the form in which the API writes values. */
export async function readRows(db: Database, type: string, ids: readonly string[]): Promise<Row[]> {
  const meta = entity(db, type)
  const pairs = columns(meta).map((property) => `'${property.name}', ${asWritten(property)}`)
  const rows = await db.query<{ row: string }>({
    text: `
      select json_build_object(${pairs.join(', ')})::text as row
      from ${meta.tableName}
      where id = any($1::uuid[])
    `,
    values: [ids],
  })
  return rows.map(({ row }) => JSON.parse(row) as Row)
}

function asWritten(property: EntityProperty): string {
  const column = property.fieldNames[0] as string
  const type = property.columnTypes[0] ?? ''
  if (type.startsWith('timestamp')) return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  if (type.startsWith('geography'))
    return `case when ${column} is not null then json_build_object('longitude', ST_X(${column}::geometry), 'latitude', ST_Y(${column}::geometry)) end`
  if (type.startsWith('geometry')) return `ST_AsGeoJSON(${column})::json`
  return column
}

/** Ends a record's life without a trace, so that its unique values are free again. */
export async function archiveRow(db: Database, type: string, id: string): Promise<void> {
  const meta = entity(db, type)
  await db.query({ text: `update ${meta.tableName} set archived_at = now() where id = $1`, values: [id] })
}
