import { type Ledger, ledgerEntry, type LedgerCategory } from './ledger.ts'
import type { Caller } from './gate/gate.ts'

/** What a request did that the ledger has to know. */
export type Settled = { caller: Caller | null; ledger: Ledger; purpose: string | null; operations: readonly string[]; altered: ReadonlySet<string>; category: LedgerCategory }

/**
 * Files what a request has disclosed, as one record; resolves when the record is durable. An answer may leave only after that.
 *
 * @throws LedgerUnavailable when the record cannot be written: then the answer must not leave.
 */
export async function settle({ caller, ledger, purpose, operations, altered, category }: Settled): Promise<void> {
  if (!caller || caller.disclosed.objects === 0) return
  const subjects = [...caller.disclosed.subjects]
  // A mutation's own record already names the subject that its payload shows again.
  if (altered.size > 0 && subjects.every((subject) => altered.has(subject))) return
  const operation = [...new Set(operations)].join(',').slice(0, 200)
  await ledger.append(ledgerEntry(caller.viewer, { category, operation, purpose, subjects, classes: [...caller.disclosed.classes].sort() }))
}
