import type { Statement } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { type DataClass, stricter } from '../classes.ts'
import { eventInsert, eventOf, type EventRow } from '../live/eventRows.ts'
import { subjectOf } from './touched.ts'

export type Author = { accountId: string | null; name: string | null; source: string; operation: string }

/** Before is null for a new record. Lists as sorted ids, where they changed. `version` is the one before. */
export type Change = { type: GovernedType; id: string; version: number; before: Image | null; after: Image }

/** What the changes of a transaction leave: history, and events for those who follow. */
export type Left = { rows: object[]; events: EventRow[] }

type HistoryRows = readonly object[]

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
export function insertsOf({ rows, events }: Left, parameters: number): { ctes: string[]; values: string[] } {
  const history = `history as (${historyInsert(`$${parameters + 1}`, keptIn(rows))})`
  if (events.length === 0) return { ctes: [history], values: [JSON.stringify(rows)] }
  return {
    ctes: [history, `event as (${eventInsert(`$${parameters + 2}`)})`],
    values: [JSON.stringify(rows), JSON.stringify(events)],
  }
}

const UNTOLD = new Set(['id', 'version', 'createdAt', 'updatedAt'])

export function leftBy(changes: readonly Change[], author: Author): Left {
  const left: Left = { rows: [], events: [] }
  for (const change of changes) {
    const rows = historyRows(change, author)
    left.rows.push(...rows)
    left.events.push(...[eventOf(change, fieldsIn(rows))].filter((event) => event !== null))
  }
  return left
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
