import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../platform/database.ts'
import { type Ledger, type LedgerEntry, pendingEntry } from '../ledger.ts'
import { writeFault } from './fault.ts'
import { type Author, historyStatement, writesFor } from './history.ts'

/** The record that was changed, and what the ledger is told of it. */
type Recorded = { id: string; entry: LedgerEntry }

/**
 * Change, history and the ledger's entry commit together; the chain has the entry before the caller hears of it. Needs
 * `recordHistory` once for the ORM.
 *
 * @throws ApiError in the contract's codes for what the database objects to; LedgerUnavailable when the change is
 *   committed and its record will follow.
 */
export async function recorded(
  db: Database,
  ledger: Ledger,
  author: Author,
  work: (em: SqlEntityManager) => Promise<Recorded>,
): Promise<Recorded> {
  const em = db.orm.em.fork() as SqlEntityManager
  const changes = writesFor(em, author)
  await em.begin()
  let done: Recorded
  try {
    done = await work(em)
    await queryWithin(em, historyStatement(changes, pendingEntry(done.entry)))
    await em.commit()
  } catch (error) {
    if (em.isInTransaction()) await em.rollback()
    throw writeFault(error)
  }
  await ledger.append(done.entry)
  return done
}
