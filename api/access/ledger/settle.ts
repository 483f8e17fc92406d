import { type Ledger, ledgerEntry } from '../ledger.ts'
import type { Caller } from '../gate/gate.ts'

/** What a request did that the ledger has to know. */
type Settled = { caller: Caller | null; ledger: Ledger; purpose: string | null; operations: readonly string[] }

/**
 * Files what a request has disclosed, as one record; resolves when the record is durable. An answer may leave only
 * after that. Changes have filed theirs already, and their payloads count only where they show more (payload.ts).
 *
 * @throws LedgerUnavailable when the record cannot be written: then the answer must not leave.
 */
export async function settle({ caller, ledger, purpose, operations }: Settled): Promise<void> {
  if (!caller || caller.disclosed.objects === 0 || isOwnAccount(caller)) return
  const operation = [...new Set(operations)].join(',').slice(0, 200)
  await ledger.append(
    ledgerEntry(caller.viewer, {
      category: 'CONSULTATION',
      operation,
      purpose,
      subjects: [...caller.disclosed.subjects],
      classes: [...caller.disclosed.classes],
    }),
  )
}

/** Whether nothing was shown but the caller's own account, as with every sign-in: that discloses nobody to anybody. */
function isOwnAccount({ viewer, disclosed: { looks, subjects, classes } }: Caller): boolean {
  return (
    looks === 0 &&
    subjects.size === 1 &&
    subjects.has(viewer.accountId) &&
    [...classes].every((dataClass) => dataClass === 'ACCOUNT')
  )
}
