import type { Database, Statement } from '../../platform/database.ts'
import type { LedgerEntry } from './entry.ts'
import { rowOf } from './row.ts'

const PAGE = 500

/**
 * A condition that always holds. Its commit does not wait for the disk; the chain's commit comes later in the same log,
 * waits for both, and is awaited before the write is answered (`Ledger.append`). The embedded database is set to wait
 * all the same.
 */
export const LEAVING_WAIT_TO_CHAIN = `set_config(
  'synchronous_commit', coalesce(nullif(current_setting('beadle.commit_of_changes', true), ''), 'off'), true
) is not null`

const entrusted = new WeakSet<LedgerEntry>()

/** Whether the entry was to commit with a change: if it is then neither pending nor chained, the change is lost too. */
export const committedWithChange = (entry: LedgerEntry): boolean => entrusted.has(entry)

/** Runs in the write's transaction; `append` then clears the row. Throws LedgerEntryInvalid. */
export function pendingEntry(entry: LedgerEntry): Statement {
  entrusted.add(entry)
  return {
    name: 'ledger_pending_insert',
    text: `insert into ledger_pending (id, entry) select $1::uuid, $2::text::jsonb where ${LEAVING_WAIT_TO_CHAIN}`,
    values: [entry.id, rowOf(entry)],
  }
}

/** Oldest first, under the time they were written. Returns how many. */
export async function chainPending(db: Database): Promise<number> {
  for (let total = 0; ;) {
    const [page] = await db.query<{ found: number }>({
      name: 'ledger_recover',
      text: `with page as (select id, entry, written_at from ledger_pending order by written_at, id limit ${PAGE})
        select count(*)::int as found, ledger_append(jsonb_agg(entry order by written_at, id)) from page`,
      values: [],
      once: true,
    })
    const found = page?.found ?? 0
    total += found
    if (found < PAGE) return total
  }
}

export async function hasLeftPending(db: Database): Promise<boolean> {
  const left = await db.query({
    name: 'ledger_left',
    text: `select from ledger_pending where written_at < clock_timestamp() - interval '5 seconds' limit 1`,
    values: [],
  })
  return left.length > 0
}

/** Of committed changes, those that a crash or a fail-over of the database has since undone. */
export async function lostChanges(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const lost = await db.query<{ id: string }>({
    name: 'ledger_lost',
    text: `select changed.id::text as id from unnest($1::uuid[]) as changed(id) where ${NEITHER}`,
    values: [ids],
  })
  return new Set(lost.map(({ id }) => id))
}

/** A condition on `changed.id`: the entry is neither pending nor chained. */
export const NEITHER = `not exists (select from ledger_pending p where p.id = changed.id) and not exists (select from ledger_record r where r.id = changed.id)`
