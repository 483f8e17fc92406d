import type { DataClass } from '../../../api/access/classes.ts'
import { createLedger, type LedgerCategory, ledgerEntry } from '../../../api/access/ledger.ts'
import type { Role } from '../../../api/access/viewer.ts'
import { projectingLooks } from '../../../api/looks/projectLooks.ts'
import type { Database } from '../../../api/platform/database.ts'
import { newId } from '../../../api/platform/record.ts'

/** A look as the ledger records it. */
export type Ledgered = {
  roles: readonly Role[]
  classes: readonly DataClass[]
  subjects: readonly string[]
  directorates?: readonly string[]
  category?: LedgerCategory
  operation?: string
}

export async function ledgered(db: Database, looks: readonly Ledgered[]): Promise<void> {
  const ledger = createLedger(db)
  await Promise.all(
    looks.map(({ roles, directorates = [], category = 'CONSULTATION', operation = 'person', subjects, classes }) =>
      ledger.append(
        ledgerEntry(
          { accountId: newId(), roles, directorateIds: directorates, client: { kind: 'session', id: newId() } },
          { category, operation, purpose: 'An enquiry that names others', subjects, classes },
        ),
      ),
    ),
  )
  await ledger.close()
}

const HOUR = 3_600_000

/** Runs the job as if so many hours from now. */
export const projected = (db: Database, hours: number): Promise<void> =>
  projectingLooks({
    db,
    clock: { now: () => new Date(Date.now() + hours * HOUR) },
    signal: new AbortController().signal,
  })
