import { BoundedMap } from '../../platform/boundedMap.ts'
import type { Asked, Statement } from '../../platform/database.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { LEAVING_WAIT_TO_CHAIN, type LedgerEntry, pendingEntry } from '../ledger.ts'
import { type CallerCheck, callerConfirmed } from '../gate/callerCheck.ts'
import { eventInsert, eventOf } from '../live/eventRows.ts'
import { type Column, columnsOf } from './columns.ts'
import { pivotOf } from './judging/readForCaller.ts'
import { type Author, type Change, fieldsIn, historyInsert, historyOf } from './history.ts'

export type Listed = { before: readonly string[]; after: readonly string[] }

export type Alteration = { type: GovernedType; before: Image; after: Image; lists: ReadonlyMap<string, Listed> }

/** `check`: for a recalled caller, whom the statement must confirm. */
export type Commission = { author: Author; entry: LedgerEntry; check?: CallerCheck | undefined }

/**
 * The change with its history, its ledger entry and its event as one statement: a transaction without a round trip inside. Returns
 * no row, and writes nothing, if the version has changed since it was read, or if a recalled caller is not confirmed.
 * Null when nothing changes.
 */
export function alterationStatement(
  { orm }: Pick<Asked, 'orm'>,
  alteration: Alteration,
  { author, entry, check }: Commission,
): Statement | null {
  const { type, before } = alteration
  const lists = [...alteration.lists].filter(([, list]) => list.before.join() !== list.after.join())
  const changed = columnsOf(orm, type).filter((column) => !sameStoredValue(column, alteration))
  if (changed.length === 0 && lists.length === 0) return null
  const columns = columnsOf(orm, type).filter((column) => isTouched(column) || changed.includes(column))
  const now = new Date()
  const stored = columns.map((column) => column.kept(isTouched(column) ? now : alteration.after[column.property]))
  // Through the stored form, so that history shows what the register does.
  const seen = columns.map((column, at) => [column.property, column.seen(stored[at])] as const)
  const change: Change = {
    type,
    id: String(before['id']),
    version: Number(before['version']),
    before: { ...before, ...side(lists, 'before') },
    after: { ...before, ...Object.fromEntries(seen), ...side(lists, 'after') },
  }
  const names = lists.map(([name]) => name)
  const history = historyOf(change, author)
  const event = eventOf(change, fieldsIn(history))
  const moves = lists.flatMap(([, list]) => [without(list.before, list.after), without(list.after, list.before)])
  return {
    text: textFor(type, columns, names, check),
    values: [
      before['id'],
      before['version'],
      JSON.stringify([history]),
      ...pendingEntry(entry).values,
      ...(event ? [JSON.stringify([event])] : []),
      ...stored,
      ...moves,
      ...(check ? [...check.values, check.viewer] : []),
    ],
  }
}

const isTouched = ({ property }: Column): boolean => property === 'updatedAt'

function sameStoredValue({ property, kept }: Column, { before, after }: Alteration): boolean {
  if (after[property] === before[property]) return true
  return JSON.stringify(kept(after[property])) === JSON.stringify(kept(before[property]))
}

const side = (lists: readonly [string, Listed][], of: keyof Listed): Record<string, readonly string[]> =>
  Object.fromEntries(lists.map(([name, list]) => [name, list[of]]))
const without = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.filter((id) => !others.includes(id))

const texts = new WeakMap<GovernedType, BoundedMap<string, string>>()
const MOST_TEXTS = 200

/** One text for the same columns and lists, so that the database keeps its plan. */
function textFor(
  type: GovernedType,
  columns: readonly Column[],
  lists: readonly string[],
  check: CallerCheck | undefined,
): string {
  let known = texts.get(type)
  if (!known) texts.set(type, (known = new BoundedMap({ most: MOST_TEXTS })))
  const key = [...columns.map(({ column }) => column), ...lists, check?.kind].join()
  return known.getOrMake(key, () => write(type, columns, lists, check))
}

function write(
  type: GovernedType,
  columns: readonly Column[],
  lists: readonly string[],
  check: CallerCheck | undefined,
): string {
  // $1 to $5: the record's id and version, its history, the ledger entry's id and the entry; $6: the event.
  let last = type.live ? 6 : 5
  const next = (): string => `$${++last}`
  const set = columns.map((column) => `${column.column} = ${column.write(next())}`)
  const members = lists.flatMap((name, at) => membersSql(type, name, at, next))
  const confirmed = check ? ` and ${callerConfirmed(last, check)}` : ''
  const altered = `
    update ${type.table} set version = version + 1, ${set.join(', ')}
    where id = $1::uuid and version = $2::int${confirmed}
    returning id
  `
  const kept = type.keptByHistory.map(({ column }) => column)
  const event = type.live ? [`event as (${eventInsert('$6', 'altered')})`] : []
  const ctes = [`altered as (${altered})`, `history as (${historyInsert('$3', kept, 'altered')})`, ...event, ...members]
  return `
    with ${ctes.join(', ')} insert into ledger_pending (id, entry)
    select $4::uuid, $5::text::jsonb from altered
    where ${LEAVING_WAIT_TO_CHAIN}
    returning id
  `
}

/** Takes members out of a list and puts others in, in this order of parameters. */
function membersSql(type: GovernedType, list: string, at: number, next: () => string): string[] {
  const { table, ownerColumn, targetColumn } = pivotOf(type, list)
  const left = `
    delete from ${table} p using altered
    where p.${ownerColumn} = altered.id and p.${targetColumn} = any(${next()}::uuid[])
  `
  const joined = `
    insert into ${table} (${ownerColumn}, ${targetColumn})
    select altered.id, unnest(${next()}::uuid[]) from altered
  `
  return [`left_${at} as (${left})`, `joined_${at} as (${joined})`]
}
