import { setImmediate as turnOver } from 'node:timers/promises'
import type { Database } from '../platform/database.ts'
import type { LedgerEntry } from './ledger/entry.ts'
import { chainPending } from './ledger/pending.ts'
import { LedgerUnavailable } from './ledger/refusal.ts'
import { rowOf } from './ledger/row.ts'

export { ledgerEntry } from './ledger/entry.ts'
export type { LedgerActor, LedgerCategory, LedgerDeed, LedgerEntry } from './ledger/entry.ts'
export { leavingWaitToChain, pendingEntry } from './ledger/pending.ts'
export { LedgerEntryInvalid, LedgerUnavailable } from './ledger/refusal.ts'

// Keeps one batch's hold on the chain to milliseconds, so that other processes get their turn.
const BATCH = 500

export type Ledger = {
  /**
   * Resolves once the entry is committed in the chain; only then may the operation be answered.
   * Rejects with LedgerUnavailable, or LedgerEntryInvalid. Never call it inside an open transaction:
   * the embedded database has one connection, and the batch would wait for it for ever.
   */
  append(entry: LedgerEntry): Promise<void>
  /** Chains what a killed process left in ledger_pending; to be called before serving. Returns how many. */
  recover(): Promise<number>
  /** Refuses new entries and resolves when every accepted one is decided. */
  close(): Promise<void>
}

type Waiter = { row: string; resolve: () => void; reject: (reason: LedgerUnavailable) => void }

/**
 * Group commit: one batch is under way at a time and whatever arrives meanwhile forms the next. A lone entry
 * waits for company no longer than one turn of the event loop.
 */
export function createLedger(db: Database): Ledger {
  const waiting: Waiter[] = []
  let writing: Promise<void> | null = null
  let closed = false
  // A failed batch may have left committed alterations pending, and the process may live on for months.
  let leftBehind = false

  async function commit(batch: readonly Waiter[]): Promise<void> {
    if (leftBehind) await chainPending(db)
    leftBehind = false
    await db.query({
      name: 'ledger_append',
      text: 'select ledger_append($1::text::jsonb)',
      values: [`[${batch.map((waiter) => waiter.row).join(',')}]`],
    })
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      // Answers that have come in together are filed together, instead of the first alone and the others after it.
      await turnOver()
      const batch = waiting.splice(0, BATCH)
      try {
        await commit(batch)
        for (const waiter of batch) waiter.resolve()
      } catch (cause) {
        leftBehind = true
        const refusal = new LedgerUnavailable('the ledger could not be written', cause)
        for (const waiter of batch) waiter.reject(refusal)
      }
    }
    writing = null
  }

  return {
    async append(entry) {
      const row = rowOf(entry)
      if (closed) throw new LedgerUnavailable('the ledger is closed')
      return new Promise((resolve, reject) => {
        waiting.push({ row, resolve, reject })
        writing ??= writeAll()
      })
    },
    recover: () => chainPending(db),
    async close() {
      closed = true
      await writing
    },
  }
}
