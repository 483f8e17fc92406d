import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../platform/database.ts'
import { eventsCommitted } from '../live/eventRows.ts'
import { type Ledger, type LedgerEntry, pendingEntry } from '../ledger.ts'
import { writeFault } from './fault.ts'
import { type Author, historyStatement, writesFor } from './history.ts'

type Recorded = { id: string; entry: LedgerEntry }

/**
 * Change, history, events and ledger entry commit together; the entry is in the chain before this resolves. Needs
 * `recordHistory` once for the ORM.
 * @throws ApiError for what the database rejects; LedgerUnavailable when the change is committed and its record will
 *   follow.
 */
export async function commitRecorded(
  db: Database,
  ledger: Ledger,
  author: Author,
  work: (em: SqlEntityManager) => Promise<Recorded>,
): Promise<Recorded> {
  const em = db.orm.em.fork() as SqlEntityManager
  const left = writesFor(em, author)
  await em.begin()
  let done: Recorded
  try {
    done = await work(em)
    await queryWithin(em, historyStatement(left, pendingEntry(done.entry)))
    await em.commit()
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    throw writeFault(error)
  }
  if (left.events.length > 0) eventsCommitted(db.orm)
  await ledger.append(done.entry)
  return done
}
