import {
  type EntityMetadata,
  type EntityProperty,
  type EventSubscriber,
  type FlushEventArgs,
  helper,
  type Platform,
  type UnitOfWork,
} from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Orm, queryWithin } from '../../platform/database.ts'
import type { Catalogue, GovernedType } from '../catalogue.ts'
import { type Author, type Change, historyAlone, type Left, leftBy } from './history.ts'
import { imageOf } from './judging/image.ts'

const writers = new WeakMap<object, { author: Author; left: Left }>()
const system: Author = { accountId: null, name: null, source: 'system', operation: 'system' }

/** Gathers what the manager changes; the caller must write it (`historyStatement`) before the commit. */
export function writesFor(em: SqlEntityManager, author: Author): Readonly<Left> {
  const left: Left = { entries: [], events: [] }
  writers.set(em, { author, left })
  return left
}

/** Every flush then writes its history in its own transaction. A second call for the same ORM does nothing. */
export function recordHistory(orm: Orm, catalogue: Catalogue): void {
  if (recording.has(orm)) return
  recording.add(orm)
  orm.em.getEventManager().registerSubscriber(new HistorySubscriber(catalogue))
}
const recording = new WeakSet<Orm>()

type Flushed = Change & { before: Record<string, unknown> | null; after: Record<string, unknown> }

/** What the unit of work is about to write of governed records. */
function changesOf(uow: UnitOfWork, catalogue: Catalogue, platform: Platform): Flushed[] {
  const changes = new Map<object, Flushed>()
  const changeOf = (
    entity: object,
    meta: EntityMetadata,
    original: Record<string, unknown> | undefined,
  ): Flushed | null => {
    const type = catalogue.types.get(meta.className)
    if (!type) return null
    const known = changes.get(entity)
    if (known) return known
    const after = { ...imageOf(type, entity) }
    const before = original ? { ...after, ...jsonOf(original, type, meta, platform) } : null
    const version = Number((entity as { version?: number }).version ?? 0)
    const change = { type, id: String(after['id']), version, before, after }
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
    change.after[collection.property.name] = idsOf(collection.getItems(false))
    if (change.before) change.before[collection.property.name] = idsOf(collection.getSnapshot() ?? [])
  }
  return [...changes.values()]
}

/** Sorted. */
const idsOf = (records: readonly object[]): string[] => records.map((record) => (record as { id: string }).id).sort()

class HistorySubscriber implements EventSubscriber {
  readonly #catalogue: Catalogue
  readonly #pending = new WeakMap<object, Flushed[]>()

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue
  }

  onFlush({ uow, em }: FlushEventArgs): void {
    const changes = changesOf(uow, this.#catalogue, em.getPlatform())
    // A transaction of the ORM's own would commit the change before the history is written.
    if (changes.length > 0 && !em.isInTransaction())
      throw new Error('A governed record is changed in an open transaction only: its history belongs into it')
    this.#pending.set(em, changes)
  }

  async afterFlush({ em }: FlushEventArgs): Promise<void> {
    const changes = this.#pending.get(em) ?? []
    this.#pending.delete(em)
    const writer = writers.get(em)
    const left = leftBy(changes, writer?.author ?? system)
    if (writer) {
      writer.left.entries.push(...left.entries)
      writer.left.events.push(...left.events)
    } else if (left.entries.length > 0 || left.events.length > 0) {
      await queryWithin(em as SqlEntityManager, historyAlone(left))
    }
  }
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
