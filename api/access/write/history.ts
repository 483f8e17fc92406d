import {
  type EntityMetadata,
  type EntityProperty,
  type EventSubscriber,
  type FlushEventArgs,
  helper,
  type Platform,
} from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Orm, queryWithin, type Statement } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import type { Catalogue, GovernedType } from '../catalogue.ts'
import { type DataClass, stricter } from '../classes.ts'
import { eventInsert, eventOf, type EventRow } from '../live/eventRows.ts'
import { imageOf } from './judging/image.ts'
import { subjectOf } from './touched.ts'

export type Author = { accountId: string | null; name: string | null; source: string; operation: string }

/** Before is null for a new record. Lists as sorted ids, where they changed. `version` is the one before. */
export type Change = { type: GovernedType; id: string; version: number; before: Image | null; after: Image }

/** What the changes of a transaction leave: history, and events for those who follow. */
type Left = { rows: object[]; events: EventRow[] }

const writers = new WeakMap<object, { author: Author; left: Left }>()
const system: Author = { accountId: null, name: null, source: 'system', operation: 'system' }

type HistoryRows = readonly object[]

/** Gathers what the manager changes; the caller must write it (`historyStatement`) before the commit. */
export function writesFor(em: SqlEntityManager, author: Author): Readonly<Left> {
  const left: Left = { rows: [], events: [] }
  writers.set(em, { author, left })
  return left
}

const COLUMNS: Readonly<Record<string, string>> = {
  id: 'uuid',
  object_type: 'text',
  object_id: 'uuid',
  object_version: 'int',
  field: 'text',
  class: 'text',
  old_value: 'jsonb',
  new_value: 'jsonb',
  account_id: 'uuid',
  changed_by: 'text',
  source: 'text',
  operation: 'text',
  subject_id: 'uuid',
}

/** Writes history rows given as JSON, with the ids that they keep in `kept`; once for each row of `from`, if given. */
export function historyInsert(placeholder: string, kept: readonly string[], from = ''): string {
  const columns = { ...COLUMNS, ...Object.fromEntries(kept.map((column) => [column, 'uuid'])) }
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`)
  return `
    insert into history_entry (${Object.keys(columns).join(', ')})
    select row.* from ${from && `${from}, `}jsonb_to_recordset(${placeholder}::text::jsonb) as row (${typed.join(', ')})
  `
}

/** Rows of several types may keep different columns. */
const keptIn = (rows: HistoryRows): string[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => !(column in COLUMNS)).sort()

/** Writes what was gathered together with another insert: the transaction's last statement, in one round trip. */
export function historyStatement(left: Left, other: Statement): Statement {
  const { ctes, values } = insertsOf(left, other.values.length)
  return { text: `with ${ctes.join(', ')} ${other.text}`, values: [...other.values, ...values] }
}

/** `parameters`: how many the statement has already. */
function insertsOf({ rows, events }: Left, parameters: number): { ctes: string[]; values: string[] } {
  const history = `history as (${historyInsert(`$${parameters + 1}`, keptIn(rows))})`
  if (events.length === 0) return { ctes: [history], values: [JSON.stringify(rows)] }
  return {
    ctes: [history, `event as (${eventInsert(`$${parameters + 2}`)})`],
    values: [JSON.stringify(rows), JSON.stringify(events)],
  }
}

/** Every flush then writes its history in its own transaction. A second call for the same ORM does nothing. */
export function recordHistory(orm: Orm, catalogue: Catalogue): void {
  if (recording.has(orm)) return
  recording.add(orm)
  orm.em.getEventManager().registerSubscriber(new HistorySubscriber(catalogue))
}
const recording = new WeakSet<Orm>()

const UNTOLD = new Set(['id', 'version', 'createdAt', 'updatedAt'])

type Flushed = Change & { before: Record<string, unknown> | null; after: Record<string, unknown> }

class HistorySubscriber implements EventSubscriber {
  readonly #catalogue: Catalogue
  readonly #pending = new WeakMap<object, Flushed[]>()

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  onFlush({ uow, em }: FlushEventArgs): void {
    const changes = new Map<object, Flushed>()
    const changeOf = (
      entity: object,
      meta: EntityMetadata,
      original: Record<string, unknown> | undefined,
    ): Flushed | null => {
      const type = this.#catalogue.types.get(meta.className)
      if (!type) return null
      const known = changes.get(entity)
      if (known) return known
      const after = { ...imageOf(type, entity) }
      const before = original ? { ...after, ...jsonOf(original, type, meta, em.getPlatform()) } : null
      const change = {
        type,
        id: String(after['id']),
        version: Number((entity as { version?: number }).version ?? 0),
        before,
        after,
      }
      changes.set(entity, change)
      return change
    }
    for (const set of uow.getChangeSets())
      changeOf(
        set.entity as object,
        set.meta,
        set.type === 'update' ? (set.originalEntity as Record<string, unknown>) : undefined,
      )
    for (const collection of uow.getCollectionUpdates()) {
      const change = changeOf(collection.owner, helper(collection.owner).__meta, {})
      if (!change) continue
      const snapshot = (collection.getSnapshot() ?? []) as { id: string }[]
      change.after[collection.property.name] = collection
        .getItems(false)
        .map((item) => (item as { id: string }).id)
        .sort()
      if (change.before) change.before[collection.property.name] = snapshot.map((item) => item.id).sort()
    }
    // A transaction of the ORM's own would commit the change before the history is written.
    if (changes.size > 0 && !em.isInTransaction())
      throw new Error('A governed record is changed in an open transaction only: its history belongs into it')
    this.#pending.set(em, [...changes.values()])
  }

  async afterFlush({ em }: FlushEventArgs): Promise<void> {
    const changes = this.#pending.get(em) ?? []
    this.#pending.delete(em)
    const writer = writers.get(em)
    const left: Left = { rows: [], events: [] }
    for (const change of changes) {
      const rows = historyRows(change, writer?.author ?? system)
      left.rows.push(...rows)
      left.events.push(...[eventOf(change, fieldsIn(rows))].filter((event) => event !== null))
    }
    if (writer) {
      writer.left.rows.push(...left.rows)
      writer.left.events.push(...left.events)
    } else if (left.rows.length > 0 || left.events.length > 0) {
      const { ctes, values } = insertsOf(left, 0)
      await queryWithin(em as SqlEntityManager, { text: `with ${ctes.join(', ')} select`, values })
    }
  }
}

/** The fields of one change. */
export const fieldsIn = (rows: HistoryRows): string[] => rows.map((row) => (row as { field: string }).field)

export function historyRows({ type, id, version, before, after }: Change, author: Author): HistoryRows {
  // When a record moves, its history stays with those who had it.
  const kept = Object.fromEntries(
    type.keptByHistory.map(({ property, column }) => [column, before?.[property] ?? after[property] ?? null]),
  )
  return [...type.fields.keys()].flatMap((field) => {
    const old = before?.[field] ?? null
    const now = after[field] ?? null
    if (UNTOLD.has(field) || !(field in after) || JSON.stringify(old) === JSON.stringify(now)) return []
    return {
      id: newId(),
      object_type: type.name,
      object_id: id,
      object_version: before ? version + 1 : 1,
      field,
      class: classOf(type, field, before, after),
      old_value: old,
      new_value: now,
      account_id: author.accountId,
      changed_by: author.name,
      source: author.source,
      operation: author.operation,
      subject_id: (before && subjectOf(type, before)) ?? subjectOf(type, after),
      ...kept,
    }
  })
}

function classOf(type: GovernedType, field: string, before: Image | null, after: Image): DataClass {
  const classes = type.fields.get(field)?.classes ?? []
  const bearing = classes.filter(
    ({ when }) => !when || [before, after].some((image) => image?.[when.field] === when.is),
  )
  return bearing.map(({ as }) => as).reduce<DataClass>(stricter, 'DIRECTORY')
}

/** The unit of work keeps values of custom types in the database's form. */
function jsonOf(
  original: Record<string, unknown>,
  type: GovernedType,
  meta: EntityMetadata,
  platform: Platform,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(original)
      .filter(([property]) => type.columns.has(property))
      .map(([property, stored]) => {
        const custom: EntityProperty | undefined = meta.properties[property as never]
        const value: unknown =
          stored === null ? null : (custom?.customType?.convertToJSValue(stored, platform) ?? stored)
        return [property, value instanceof Date ? value.toISOString() : (value ?? null)]
      }),
  )
}
