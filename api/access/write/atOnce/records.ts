import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core'
import type { Orm } from '../../../platform/database.ts'
import type { Image } from '../../ability.ts'
import type { Catalogue } from '../../catalogue.ts'
import { type Column, columnOf } from '../columns.ts'
import type { Change } from '../history.ts'
import { imageOf, isSame, plain } from '../judging/image.ts'
import { Members } from './members.ts'

type Values = Record<string, unknown>

/** A stored property; `fill` gives what a new record has where it is left out. */
type Kept = Column & { isReference: boolean; isMoment: boolean; fill: () => unknown }

type Meta = { entity: EntityMetadata; columns: readonly Kept[] }

/** `before`: as it was read; null for a new record. */
export type InHand = { meta: Meta; record: Values; before: Values | null; lists: Members[] }

/** What is written of one record: the columns that differ, or all of a new one. */
export type Written = InHand & { columns: readonly Kept[] }

/**
 * Records as plain objects, each read or made, and what has become of them since. A moment is a Date, and a record that
 * is named its `{ id }`; a list of values is replaced, never changed in place.
 */
export class Records {
  readonly #orm: Orm
  readonly #inHand = new Map<object, InHand>()

  constructor(orm: Orm) {
    this.#orm = orm
  }

  /** @param row as the database's `row_to_json` gives it */
  read<T extends object>(entity: string, row: Readonly<Values>): T {
    const meta = metaOf(this.#orm, entity)
    const record: Values = { version: row['version'] }
    for (const column of meta.columns) record[column.property] = valueOf(column, row[column.column] ?? null)
    this.#inHand.set(record, { meta, record, before: { ...record }, lists: [] })
    return record as T
  }

  /** A new record; a record that it names may be given as its id. */
  make<T extends object>(entity: string, values: Readonly<Values>): T {
    const meta = metaOf(this.#orm, entity)
    const record: Values = {}
    for (const { property, isReference, fill } of meta.columns) {
      const value = values[property] ?? fill()
      record[property] = isReference && typeof value === 'string' ? { id: value } : value
    }
    this.#inHand.set(record, { meta, record, before: null, lists: [] })
    return record as T
  }

  /** The members of a record's list, as they were read. */
  list(owner: object, name: string, before: readonly string[]): Members {
    const of = this.#inHand.get(owner)
    const property = of?.meta.entity.properties[name as never]
    if (!of || !property) throw new Error(`${name} is not a list of a record that was read or made`)
    const members = new Members(name, property, before)
    of.lists.push(members)
    return members
  }

  /** Gives what has changed its moment of change. */
  written(): Written[] {
    return [...this.#inHand.values()].flatMap((inHand): Written[] => {
      const { meta, record, before, lists } = inHand
      const columns = before ? meta.columns.filter((column) => differs(column, before, record)) : meta.columns
      if (before && columns.length > 0) record['updatedAt'] = new Date()
      return columns.length > 0 || lists.some((list) => list.isChanged) ? [{ ...inHand, columns }] : []
    })
  }
}

/** The changes of governed records, for their history. */
export function changesIn(written: readonly Written[], catalogue: Catalogue): Change[] {
  return written.flatMap(({ meta, record, before, lists }) => {
    const type = catalogue.types.get(meta.entity.className)
    if (!type) return []
    const image = (of: Values, members: (list: Members) => readonly string[]): Image => ({
      ...imageOf(type, of),
      ...Object.fromEntries(lists.filter((list) => list.isChanged).map((list) => [list.name, members(list)])),
    })
    return {
      type,
      id: String(record['id']),
      version: Number(record['version'] ?? 0),
      before: before && image(before, (list) => list.before),
      after: image(record, (list) => list.ids),
    }
  })
}

function valueOf({ isReference, isMoment, seen }: Kept, stored: unknown): unknown {
  if (stored === null) return null
  if (isReference) return { id: stored }
  return isMoment ? new Date(stored as string) : seen(stored)
}

const differs = ({ property }: Kept, before: Values, after: Values): boolean =>
  !isSame(plain(before[property]), plain(after[property]))

const known = new WeakMap<EntityMetadata, Meta>()

/** All that are stored, of governed fields and of others; the version counts by itself. */
function metaOf(orm: Orm, name: string): Meta {
  const entity = orm.getMetadata().get<object>(name as never) as EntityMetadata
  let meta = known.get(entity)
  if (!meta) {
    const stored = entity.comparableProps.filter(
      ({ persist, generated, fieldNames, version }) =>
        persist !== false && !generated && fieldNames?.length === 1 && !version,
    )
    known.set(entity, (meta = { entity, columns: stored.map((property) => keptOf(orm, property)) }))
  }
  return meta
}

const keptOf = (orm: Orm, property: EntityProperty): Kept => ({
  ...columnOf(property, orm.em.getPlatform()),
  isReference: property.kind === ReferenceKind.MANY_TO_ONE,
  isMoment: property.runtimeType === 'Date',
  fill: () => (property.onCreate as (() => unknown) | undefined)?.() ?? property.default ?? null,
})
