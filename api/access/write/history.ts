import type { Statement } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { type DataClass, stricter } from '../classes.ts'
import { eventInsert, eventOf, type EventRow } from '../live/eventRows.ts'
import { isSame } from './judging/image.ts'
import { subjectsOf } from './touched.ts'

/** `proposedBy`: the name of who proposed what the author has confirmed. */
export type Author = {
  accountId: string | null
  name: string | null
  proposedBy?: string | null
  source: string
  operation: string
}

/** Before is null for a new record. Lists as sorted ids, where they changed. `version` is the one before. */
export type Change = { type: GovernedType; id: string; version: number; before: Image | null; after: Image }

/** What one change leaves: what all its rows share, the ids that they keep among it, and each field that changed. */
type HistoryEntry = Readonly<Record<string, unknown>> & { fields: readonly FieldChange[] }

type FieldChange = { id: string; field: string; class: DataClass; old_value: unknown; new_value: unknown }

/** What the changes of a transaction leave: history, and events for those who follow. */
export type Left = { entries: HistoryEntry[]; events: EventRow[] }

const SHARED: Readonly<Record<string, string>> = {
  object_type: 'text',
  object_id: 'uuid',
  object_version: 'int',
  account_id: 'uuid',
  changed_by: 'text',
  proposed_by: 'text',
  source: 'text',
  operation: 'text',
  subject_id: 'uuid',
}

const OF_FIELD: Readonly<Record<keyof FieldChange, string>> = {
  id: 'uuid',
  field: 'text',
  class: 'text',
  old_value: 'jsonb',
  new_value: 'jsonb',
}

const typed = (columns: Readonly<Record<string, string>>): string =>
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ')

/** Writes history given as JSON, with the ids that its rows keep in `kept`; once for each row of `from`, if given. */
export function historyInsert(placeholder: string, kept: readonly string[], from = ''): string {
  const shared = { ...SHARED, ...Object.fromEntries(kept.map((column) => [column, 'uuid'])) }
  const columns = Object.keys(shared)
  return `
    insert into history_entry (${[...columns, ...Object.keys(OF_FIELD)].join(', ')})
    select ${columns.map((column) => `entry.${column}`).join(', ')}, field.*
    from ${from && `${from}, `}jsonb_to_recordset(${placeholder}::text::jsonb) as entry (${typed(shared)}, fields jsonb),
      jsonb_to_recordset(entry.fields) as field (${typed(OF_FIELD)})
  `
}

/** Entries of several types may keep different columns. */
const keptIn = (entries: readonly HistoryEntry[]): string[] =>
  [...new Set(entries.flatMap((entry) => Object.keys(entry)))]
    .filter((column) => !(column in SHARED) && column !== 'fields')
    .sort()

/** Writes what was gathered together with another insert: the transaction's last statement, in one round trip. */
export function historyStatement(left: Left, other: Statement): Statement {
  const { ctes, values } = insertsOf(left, other.values.length)
  return { text: `with ${ctes.join(', ')} ${other.text}`, values: [...other.values, ...values] }
}

/** Writes what was gathered by itself. */
export function historyAlone(left: Left): Statement {
  const { ctes, values } = insertsOf(left, 0)
  return { text: `with ${ctes.join(', ')} select`, values }
}

/** `parameters`: how many the statement has already. */
export function insertsOf({ entries, events }: Left, parameters: number): { ctes: string[]; values: string[] } {
  const history = `history as (${historyInsert(`$${parameters + 1}`, keptIn(entries))})`
  if (events.length === 0) return { ctes: [history], values: [JSON.stringify(entries)] }
  return {
    ctes: [history, `event as (${eventInsert(`$${parameters + 2}`)})`],
    values: [JSON.stringify(entries), JSON.stringify(events)],
  }
}

const UNTOLD = new Set(['id', 'version', 'createdAt', 'updatedAt'])

export function leftBy(changes: readonly Change[], author: Author): Left {
  const left: Left = { entries: [], events: [] }
  for (const change of changes) {
    const entry = historyOf(change, author)
    if (entry.fields.length > 0) left.entries.push(entry)
    left.events.push(...[eventOf(change, fieldsIn(entry))].filter((event) => event !== null))
  }
  return left
}

/** The fields of one change. */
export const fieldsIn = ({ fields }: HistoryEntry): string[] => fields.map(({ field }) => field)

export function historyOf({ type, id, version, before, after }: Change, author: Author): HistoryEntry {
  // When a record moves, its history stays with those who had it.
  const kept = Object.fromEntries(
    type.keptByHistory.map(({ property, column }) => [column, before?.[property] ?? after[property] ?? null]),
  )
  const fields = [...type.fields.keys()].flatMap((field): FieldChange[] => {
    const old = before?.[field] ?? null
    const now = after[field] ?? null
    if (UNTOLD.has(field) || !(field in after) || isSame(old, now)) return []
    return [{ id: newId(), field, class: classOf(type, field, before, after), old_value: old, new_value: now }]
  })
  return {
    object_type: type.name,
    object_id: id,
    object_version: before ? version + 1 : 1,
    account_id: author.accountId,
    changed_by: author.name,
    proposed_by: author.proposedBy ?? null,
    source: author.source,
    operation: author.operation,
    subject_id: fields.length === 0 ? null : (firstSubject(type, before) ?? firstSubject(type, after)),
    ...kept,
    fields,
  }
}

function classOf(type: GovernedType, field: string, before: Image | null, after: Image): DataClass {
  const classes = type.fields.get(field)?.classes ?? []
  const bearing = classes.filter(
    ({ when }) => !when || [before, after].some((image) => image?.[when.field] === when.is),
  )
  return bearing.map(({ as }) => as).reduce<DataClass>(stricter, 'DIRECTORY')
}

/** Of several whom a record is about, an entry names the first. */
const firstSubject = (type: GovernedType, image: Image | null): string | null =>
  (image && subjectsOf(type, image)[0]) ?? null
