import { setImmediate as turnOver } from 'node:timers/promises'
import type { Database } from '../platform/database.ts'
import { apart, currentDeed } from '../platform/deed.ts'
import { Unavailable } from '../platform/errors.ts'
import type { LedgerEntry } from './ledger/entry.ts'
import { appendStatement } from './ledger/appendStatement.ts'
import { chainPending, committedWithChange, hasLeftPending, lostChanges } from './ledger/pending.ts'
import { LedgerUnavailable } from './ledger/refusal.ts'
import { rowOf } from './ledger/row.ts'

export { ledgerEntry } from './ledger/entry.ts'
export type { LedgerCategory, LedgerDeed, LedgerEntry } from './ledger/entry.ts'
export { LEAVING_WAIT_TO_CHAIN, pendingEntry } from './ledger/pending.ts'
export { LedgerEntryInvalid, LedgerUnavailable } from './ledger/refusal.ts'

// Holds the chain for milliseconds only, so that other processes get their turn.
const BATCH = 500
/** An entry waits this long for the batch before it; then its caller is told to try again. */
const PATIENCE_MS = 5_000
const AGAIN_MS = 5_000
const LOOK_MS = 10_000

export type Ledger = {
  /**
   * Resolves once the entry is committed in the chain; only then may the operation be answered. Never call it inside an
   * open transaction: the embedded database has one connection, and the batch would wait for it for ever.
   * @throws LedgerUnavailable, LedgerEntryInvalid
   */
  append(entry: LedgerEntry): Promise<void>
  /** Chains what a killed process left in ledger_pending; call it before serving. Returns how many. */
  recover(): Promise<number>
  /** Until `close`, chains what others left pending: a lost connection after a commit, or a killed process. */
  watch(everyMs?: number): void
  close(): Promise<void>
}

type Waiter = {
  id: string
  row: string
  change: boolean
  resolve: () => void
  reject: (reason: LedgerUnavailable) => void
}

/** Group commit: one batch at a time; what arrives meanwhile forms the next. */
export function createLedger(db: Database): Ledger {
  const waiting: Waiter[] = []
  let writing: Promise<void> | null = null
  let closed = false
  // A failed batch may leave committed alterations pending, and the process may live for months.
  let leftBehind = false
  let again: NodeJS.Timeout | undefined
  let watching: NodeJS.Timeout | undefined

  function leaveBehind(): void {
    leftBehind = true
    again ??= setTimeout(() => {
      again = undefined
      if (!closed && leftBehind) writing ??= apart(writeAll)
    }, AGAIN_MS).unref()
  }

  /** If the database does not answer, the next look asks again. */
  async function look(): Promise<void> {
    if (writing) return
    if (!(await hasLeftPending(db).catch(() => false)) || closed) return
    leftBehind = true
    writing ??= apart(writeAll)
  }

  async function commit(batch: readonly Waiter[]): Promise<void> {
    if (leftBehind) await chainPending(db)
    leftBehind = false
    if (batch.length === 0) return
    const changes = batch.filter(({ change }) => change).map(({ id }) => id)
    const appended = await db.query(
      appendStatement(
        batch.map(({ row }) => row),
        changes,
      ),
    )
    if (appended.length > 0) return
    // A change commits before it is on disk: a database that went down since may have lost it. Its record would then
    // report a change that never was.
    const lost = await lostChanges(db, changes)
    for (const { id, reject } of batch)
      if (lost.has(id)) reject(new LedgerUnavailable('the change was lost with the database', new Unavailable()))
    await commit(batch.filter(({ id }) => !lost.has(id)))
  }

  async function writeAll(): Promise<void> {
    do {
      // Lets answers that arrive together share one batch.
      await turnOver()
      const batch = waiting.splice(0, BATCH)
      try {
        await commit(batch)
        for (const waiter of batch) waiter.resolve()
      } catch (cause) {
        leaveBehind()
        const refusal = new LedgerUnavailable('the ledger could not be written', cause)
        for (const waiter of batch) waiter.reject(refusal)
      }
    } while (waiting.length > 0)
    writing = null
  }

  return {
    async append(entry) {
      const row = rowOf(entry)
      const change = committedWithChange(entry)
      const deed = currentDeed()
      if (change && deed) deed.mayBeSaved = true
      if (closed) throw new LedgerUnavailable('the ledger is closed')
      await new Promise<void>((resolve, reject) => {
        const waiter: Waiter = { id: entry.id, row, change, resolve, reject }
        waiting.push(waiter)
        // The batch under way has a deadline of its own; an entry behind it must not wait for two.
        const impatient = setTimeout(() => {
          const at = waiting.indexOf(waiter)
          if (at < 0) return
          waiting.splice(at, 1)
          leaveBehind()
          reject(new LedgerUnavailable('the ledger was not to be had in time', new Unavailable()))
        }, PATIENCE_MS)
        waiter.resolve = () => {
          clearTimeout(impatient)
          resolve()
        }
        waiter.reject = (reason) => {
          clearTimeout(impatient)
          reject(reason)
        }
        // The batch serves many callers, so it runs on behalf of none (`apart`).
        writing ??= apart(writeAll)
      })
    },
    recover: () => chainPending(db),
    watch(everyMs = LOOK_MS) {
      watching ??= setInterval(() => void apart(look), everyMs).unref()
    },
    async close() {
      closed = true
      clearTimeout(again)
      clearInterval(watching)
      await writing
    },
  }
}
