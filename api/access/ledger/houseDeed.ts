import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../platform/database.ts'
import { type Ledger, type LedgerDeed, ledgerEntry, pendingEntry } from '../ledger.ts'

type Deed = Pick<LedgerDeed, 'category' | 'classes' | 'subjects'>

/**
 * What the house does by itself, with its ledger entry in the same transaction; the entry is in the chain before this
 * resolves. `work` returns null if there was nothing to do.
 * @param name as the ledger has it: `command:<name>`
 */
export async function houseDeed(
  { db, ledger }: { db: Database; ledger: Ledger },
  name: string,
  work: (em: SqlEntityManager) => Promise<Deed | null>,
): Promise<boolean> {
  const entry = await db.orm.em.fork().transactional(async (forked) => {
    const em = forked as SqlEntityManager
    const deed = await work(em)
    if (!deed) return null
    const actor = { accountId: null, client: { kind: 'command' as const, id: name } }
    const noted = ledgerEntry(actor, { ...deed, operation: name })
    await queryWithin(em, pendingEntry(noted))
    return noted
  })
  if (entry) await ledger.append(entry)
  return entry !== null
}
