import { BoundedMap } from '../../platform/boundedMap.ts'
import type { Asked, Statement } from '../../platform/database.ts'
import type { Image } from '../ability.ts'
import type { GovernedType } from '../catalogue.ts'
import { leavingWaitToChain, type LedgerEntry, pendingEntry } from '../ledger.ts'
import { type Presumption, stillCalls } from '../gate/presumption.ts'
import { type Column, columnsOf } from './columns.ts'
import { pivotOf } from './judging/existing.ts'
import { type Author, historyInsert, historyRows } from './history.ts'

/** Ids in order. */
export type Listed = { before: readonly string[]; after: readonly string[] }

/** What becomes of a record: its image, and its lists by field. */
export type Alteration = { type: GovernedType; before: Image; after: Image; lists: ReadonlyMap<string, Listed> }

/**
 * The change with its history and its ledger entry as one statement: a transaction without a round trip inside. Returns
 * no row, and writes nothing, if the version has changed since it was read, or if a recalled caller is not confirmed.
 * Null when nothing changes.
 */
export function alterationStatement(
  { orm }: Pick<Asked, 'orm'>,
  alteration: Alteration,
  author: Author,
  entry: LedgerEntry,
  presumed?: Presumption,
): Statement | null {
  const { type, before, lists } = alteration
  const altered = [...lists].filter(([, list]) => list.before.join() !== list.after.join())
  const written = columnsOf(orm, type).filter(
    ({ property, kept }) =>
      alteration.after[property] !== before[property] &&
      JSON.stringify(kept(alteration.after[property])) !== JSON.stringify(kept(before[property])),
  )
  if (written.length === 0 && altered.length === 0) return null
  const columns = columnsOf(orm, type).filter((column) => column.property === 'updatedAt' || written.includes(column))
  // Through the stored form, so that history shows what the register does.
  const values = new Map(
    columns.map((column) => [
      column,
      column.kept(column.property === 'updatedAt' ? new Date() : alteration.after[column.property]),
    ]),
  )
  const after: Image = {
    ...before,
    ...Object.fromEntries([...values].map(([{ property, seen }, value]) => [property, seen(value)])),
  }
  const rows = historyRows(
    {
      type,
      id: String(before['id']),
      version: Number(before['version']),
      before: { ...before, ...side(altered, 'before') },
      after: { ...after, ...side(altered, 'after') },
    },
    author,
  )
  return {
    text: textFor(
      type,
      columns,
      altered.map(([name]) => name),
      presumed,
    ),
    values: [
      before['id'],
      before['version'],
      JSON.stringify(rows),
      ...pendingEntry(entry).values,
      ...values.values(),
      ...altered.flatMap(([, list]) => [without(list.before, list.after), without(list.after, list.before)]),
      ...(presumed ? [...presumed.values, presumed.viewer] : []),
    ],
  }
}

const side = (lists: readonly [string, Listed][], of: keyof Listed): Record<string, readonly string[]> =>
  Object.fromEntries(lists.map(([name, list]) => [name, list[of]]))
const without = (ids: readonly string[], others: readonly string[]): string[] =>
  ids.filter((id) => !others.includes(id))

const texts = new WeakMap<GovernedType, BoundedMap<string, string>>()
/** Per type; callers choose which fields change together. */
const mostTexts = 200

/** One text for the same columns and lists, so that the database keeps its plan. */
function textFor(
  type: GovernedType,
  columns: readonly Column[],
  lists: readonly string[],
  presumed: Presumption | undefined,
): string {
  let known = texts.get(type)
  if (!known) texts.set(type, (known = new BoundedMap({ most: mostTexts })))
  const key = [...columns.map(({ column }) => column), ...lists, presumed?.kind].join()
  return known.getOrMake(key, () => write(type, columns, lists, presumed))
}

function write(
  type: GovernedType,
  columns: readonly Column[],
  lists: readonly string[],
  presumed: Presumption | undefined,
): string {
  let last = 5
  const set = columns.map((column) => `${column.column} = ${column.write(`$${++last}`)}`)
  const members = lists.flatMap((name, at) => {
    const { table, ownerColumn, targetColumn } = pivotOf(type, name)
    return [
      `left_${at} as (delete from ${table} p using altered where p.${ownerColumn} = altered.id and p.${targetColumn} = any($${++last}::uuid[]))`,
      `joined_${at} as (insert into ${table} (${ownerColumn}, ${targetColumn}) select altered.id, unnest($${++last}::uuid[]) from altered)`,
    ]
  })
  const still = presumed ? ` and ${stillCalls(last, presumed)}` : ''
  const parts = [
    `altered as (update ${type.table} set version = version + 1, ${set.join(', ')} where id = $1::uuid and version = $2::int${still} returning id)`,
    `history as (${historyInsert('$3', 'altered')})`,
    ...members,
  ]
  return `
    with ${parts.join(', ')} insert into ledger_pending (id, entry)
    select $4::uuid, $5::text::jsonb from altered
    where ${leavingWaitToChain}
    returning id
  `
}
