import { type Ledger, type LedgerCategory, ledgerEntry } from '../ledger.ts'
import type { Caller } from '../gate/gate.ts'

type Settled = {
  caller: Caller | null
  ledger: Ledger
  purpose: string | null
  operations: readonly string[]
  category?: LedgerCategory
}

/**
 * Files what a request has disclosed as one record, and resolves when it is durable; only then may the answer leave.
 * Changes have filed their own entries, and their payloads count only where they show more (payload.ts).
 * @throws LedgerUnavailable when the record cannot be written: the answer must not leave.
 */
export async function settle({
  caller,
  ledger,
  purpose,
  operations,
  category = 'CONSULTATION',
}: Settled): Promise<void> {
  if (!caller || caller.disclosed.objects === 0 || isOwnAccount(caller)) return
  const operation = [...new Set(operations)].join(',').slice(0, 200)
  await ledger.append(
    ledgerEntry(caller.viewer, {
      category,
      operation,
      purpose,
      subjects: [...caller.disclosed.subjects],
      classes: [...caller.disclosed.classes],
    }),
  )
}

/** As at every sign-in: an account shown to its own holder is not disclosed to anybody. */
function isOwnAccount({ viewer, disclosed: { looks, subjects, classes } }: Caller): boolean {
  return (
    looks === 0 &&
    subjects.size === 1 &&
    subjects.has(viewer.accountId) &&
    [...classes].every((dataClass) => dataClass === 'ACCOUNT')
  )
}
