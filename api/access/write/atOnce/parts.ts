import type { EntityMetadata, EntityProperty, UnitOfWork } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Column, columnOf } from '../columns.ts'
import { idsOf } from '../flushed.ts'
import { plain } from '../judging/image.ts'

type ChangeSet = ReturnType<UnitOfWork['getChangeSets']>[number]
type Collection = ReturnType<UnitOfWork['getCollectionUpdates']>[number]
type Many = { pivotTable: string; joinColumns: string[]; inverseJoinColumns: string[] }

/** Gives a value its parameter. */
export type Place = (value: unknown) => string

/** What a unit of work is about to write, as parts of one statement. `altered`: those that must each find one row. */
export type Parts = { ctes: string[]; altered: string[] }

/**
 * @param locked names a part that holds the lock on what is altered
 * @throws Error for what one statement cannot do, such as removing a record
 */
export function partsOf(em: SqlEntityManager, place: Place, locked: string | null): Parts {
  const uow = em.getUnitOfWork()
  if (uow.getRemoveStack().size > 0) throw new Error('A record is archived, never removed')
  if (uow.getExtraUpdates().size > 0) throw new Error('Two records that swap a unique value need two statements')
  const parts: Parts = { ctes: [], altered: [] }
  for (const [at, set] of uow.getChangeSets().entries()) {
    const isNew = set.type === 'create'
    const name = `${isNew ? 'made' : 'altered'}_${at}`
    parts.ctes.push(`${name} as (${isNew ? insertSql(em, set, place) : updateSql(em, set, place, locked)})`)
    if (!isNew) parts.altered.push(name)
  }
  for (const [at, collection] of uow.getCollectionUpdates().entries())
    for (const [name, text] of membersSql(collection, place)) parts.ctes.push(`${name}_${at} as (${text})`)
  return parts
}

function insertSql(em: SqlEntityManager, { entity, meta }: ChangeSet, place: Place): string {
  const record = entity as Record<string, unknown>
  const columns = columnsIn(em, meta).filter(({ property }) => record[property] !== undefined)
  const values = columns.map((column) => column.write(place(column.kept(plain(record[column.property])))))
  return `insert into ${meta.tableName} (${columns.map(({ column }) => column).join(', ')}) values (${values.join(', ')})`
}

function updateSql(
  em: SqlEntityManager,
  { entity, meta, payload }: ChangeSet,
  place: Place,
  locked: string | null,
): string {
  const record = entity as Record<string, unknown>
  const set = columnsIn(em, meta)
    .filter(({ property }) => property in payload)
    .map((column) => `${column.column} = ${column.write(place(column.kept(plain(record[column.property]))))}`)
  return `
    update ${meta.tableName} t set ${['version = t.version + 1', ...set].join(', ')} ${locked === null ? '' : `from ${locked}`}
    where t.id = ${place(record['id'])}::uuid and t.version = ${place(record['version'])}::int
    returning t.id`
}

/** A list's members as they come and go; a list of records that name their owner writes nothing by itself. */
function membersSql(collection: Collection, place: Place): [string, string][] {
  const { pivotTable, joinColumns, inverseJoinColumns, owner: isOwner } = collection.property as EntityProperty & Many
  if (!pivotTable) return []
  if (!isOwner) throw new Error('A list is changed by the record that owns it')
  const [before, after] = [idsOf(collection.getSnapshot() ?? []), idsOf(collection.getItems(false))]
  const gone = before.filter((id) => !after.includes(id))
  const come = after.filter((id) => !before.includes(id))
  const [one, other] = [joinColumns[0], inverseJoinColumns[0]]
  const owner = (collection.owner as { id: string }).id
  const texts: [string, string][] = []
  if (gone.length > 0)
    texts.push([
      'left',
      `delete from ${pivotTable} where ${one} = ${place(owner)}::uuid and ${other} = any(${place(gone)}::uuid[])`,
    ])
  if (come.length > 0)
    texts.push([
      'joined',
      `insert into ${pivotTable} (${one}, ${other}) select ${place(owner)}::uuid, unnest(${place(come)}::uuid[])`,
    ])
  return texts
}

const known = new WeakMap<EntityMetadata, readonly Column[]>()

/** All that are stored, of governed fields and of others; the version counts by itself. */
function columnsIn(em: SqlEntityManager, meta: EntityMetadata): readonly Column[] {
  let columns = known.get(meta)
  if (!columns) {
    const stored = meta.comparableProps.filter(
      ({ persist, generated, fieldNames, version }) =>
        persist !== false && !generated && fieldNames?.length === 1 && !version,
    )
    known.set(meta, (columns = stored.map((property) => columnOf(property, em.getPlatform()))))
  }
  return columns
}
