import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, type Database, queryWithin, type Statement } from '../../../platform/database.ts'
import { type CallerCheck, callerConfirmed } from '../../gate/callerCheck.ts'
import { LEAVING_WAIT_TO_CHAIN, type LedgerEntry, pendingEntry } from '../../ledger.ts'
import type { Catalogue } from '../../catalogue.ts'
import type { Ledger } from '../../ledger.ts'
import { eventsCommitted } from '../../live/eventRows.ts'
import { stale, writeFault } from '../fault.ts'
import { type Author, insertsOf, leftBy } from '../history.ts'
import { partsOf, type Place } from './parts.ts'
import { changesIn, type Records } from './records.ts'

/** What needs the rows to be there, in the transaction that writes them. */
export type Afterwards = (em: SqlEntityManager) => Promise<void>

export type AtOnce = {
  author: Author
  entry: LedgerEntry
  /**
   * A query that locks what everybody locks who changes what is altered, and finds it only as it was read. With all in
   * one statement, a plain condition would look at the moment when the statement began to wait for the lock.
   */
  lock?: ((place: Place) => string) | undefined
  /** A condition that must hold while it is written. */
  holds?: ((place: Place) => string) | undefined
  /** For a recalled caller, whom the statement must confirm. */
  check?: CallerCheck | undefined
  afterwards?: readonly Afterwards[] | undefined
  /** Called once all is stored, and a recalled caller confirmed; the ledger's chain may still fail. */
  stored?: (() => void) | undefined
}

type House = { db: Database; ledger: Ledger; catalogue: Catalogue }

/**
 * Writes what the records have become since they were read, with history, events and ledger entry, as one statement: a
 * transaction without a round trip inside, unless something is to be done afterwards. The entry is in the chain before
 * this resolves. The records are not to be used again.
 * @throws Stale, and nothing is written, if a record has changed since it was read, if `holds` does not, or if a recalled
 *   caller is not confirmed; ApiError for what the database rejects; LedgerUnavailable when the record will follow
 */
export async function commitAtOnce(house: House, records: Records, of: AtOnce): Promise<void> {
  const { db, ledger, catalogue } = house
  const { statement, hasEvents } = statementOf(records, catalogue, of)
  const { afterwards = [] } = of
  try {
    if (afterwards.length === 0) await write(db, statement)
    else await db.orm.em.fork().transactional((within) => writeIn(within, statement, afterwards))
  } catch (error) {
    throw writeFault(error)
  }
  of.stored?.()
  if (hasEvents) eventsCommitted(db.orm)
  await ledger.append(of.entry)
}

/**
 * The same within an open transaction, whose owner calls `whenCommitted` (commitRecorded.ts) afterwards.
 * @returns whether there are events to be told of then
 */
export async function writeWithin(
  em: SqlEntityManager,
  catalogue: Catalogue,
  records: Records,
  of: AtOnce,
): Promise<{ hasEvents: boolean }> {
  const { statement, hasEvents } = statementOf(records, catalogue, of)
  await writeIn(em, statement, of.afterwards ?? [])
  return { hasEvents }
}

async function writeIn(em: SqlEntityManager, statement: Statement, afterwards: readonly Afterwards[]): Promise<void> {
  await write({ query: (sent) => queryWithin(em, sent) }, statement)
  for (const act of afterwards) await act(em)
}

async function write(asked: Pick<Asked, 'query'>, statement: Statement): Promise<void> {
  try {
    await asked.query(statement)
  } catch (error) {
    throw isStale(error) ? stale() : error
  }
}

/** What was altered must have been as it was read: else the entry is empty, and the database refuses the whole. */
const isStale = (error: unknown): boolean => {
  const { code, table } = error as { code?: unknown; table?: unknown }
  return code === '23502' && table === 'ledger_pending'
}

function statementOf(
  records: Records,
  catalogue: Catalogue,
  { author, entry, lock, holds, check }: AtOnce,
): { statement: Statement; hasEvents: boolean } {
  const values: unknown[] = [...pendingEntry(entry).values]
  const place: Place = (value) => `$${values.push(value)}`
  const written = records.written()
  const left = leftBy(changesIn(written, catalogue), author)
  const locked = lock ? [`locked as materialized (${lock(place)} for update)`] : []
  const { ctes, altered } = partsOf(written, place, lock ? 'locked' : null)
  const kept = insertsOf(left, values.length)
  values.push(...kept.values)
  const conditions = [
    ...[...(lock ? ['locked'] : []), ...altered].map((name) => `exists (select from ${name})`),
    ...(holds ? [holds(place)] : []),
    ...(check ? [callerConfirmed(values.length, check)] : []),
  ]
  if (check) values.push(...check.values, check.viewer)
  const text = `
    with ${[...locked, ...ctes, ...kept.ctes].join(',\n')}
    insert into ledger_pending (id, entry)
    select $1::uuid, case when ${conditions.join(' and ') || 'true'} then $2::text::jsonb end
    where ${LEAVING_WAIT_TO_CHAIN}`
  return { statement: { text, values }, hasEvents: left.events.length > 0 }
}
