import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../platform/database.ts'
import { eventsCommitted } from '../live/eventRows.ts'
import { type Ledger, type LedgerEntry, pendingEntry } from '../ledger.ts'
import { writeFault } from './fault.ts'
import { writesFor } from './flushed.ts'
import { type Author, historyStatement } from './history.ts'

type Recorded = { id: string; entry: LedgerEntry }

type Work = (em: SqlEntityManager) => Promise<Recorded>

/**
 * Change, history, events and ledger entry commit together; the entry is in the chain before this resolves. Needs
 * `recordHistory` once for the ORM.
 * @throws ApiError for what the database rejects; LedgerUnavailable when the change is committed and its record will
 *   follow.
 */
export async function commitRecorded(db: Database, ledger: Ledger, author: Author, work: Work): Promise<Recorded> {
  const em = db.orm.em.fork() as SqlEntityManager
  await em.begin()
  let done: RecordedWithin
  try {
    done = await recordWithin(em, author, work)
    await em.commit()
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    throw writeFault(error)
  }
  await whenCommitted(db, ledger, done)
  return done
}

export type RecordedWithin = Recorded & { hasEvents: boolean }

/** The same within an open transaction, whose owner calls `whenCommitted` afterwards. */
export async function recordWithin(em: SqlEntityManager, author: Author, work: Work): Promise<RecordedWithin> {
  const left = writesFor(em, author)
  const done = await work(em)
  await queryWithin(em, historyStatement(left, pendingEntry(done.entry)))
  return { ...done, hasEvents: left.events.length > 0 }
}

/** @throws LedgerUnavailable when the record will follow */
export async function whenCommitted(db: Database, ledger: Ledger, done: RecordedWithin): Promise<void> {
  if (done.hasEvents) eventsCommitted(db.orm)
  await ledger.append(done.entry)
}
