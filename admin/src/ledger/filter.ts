import type { LedgerCategory, LedgerRecordFilter } from '../generated/graphql.ts'
import { dayAfter, startOfDay } from '../words/dates.ts'

/** What the ledger is asked. The subject is an argument of its own, not part of the filter. */
export type LedgerQuestion = { subject: string | null; filter: LedgerRecordFilter | null }
type LedgerFilterValues = {
  subject?: string
  account?: { id: string }
  category?: LedgerCategory[]
  operation?: string
  from?: string
  until?: string
}

/** The list's filter form → the question. Days are London's, the first and the last included. */
export function ledgerQuestion({
  subject,
  account,
  category,
  operation,
  from,
  until,
}: LedgerFilterValues): LedgerQuestion {
  const filter: LedgerRecordFilter = {
    ...(account ? { account: { eq: account.id } } : {}),
    ...(category?.length ? { category: { in: category } } : {}),
    // Shown as "Premises near", recorded as premisesNear.
    ...(operation ? { operation: { contains: operation.replaceAll(' ', '') } } : {}),
    ...(from || until
      ? { at: { ...(from ? { gte: startOfDay(from) } : {}), ...(until ? { lt: startOfDay(dayAfter(until)) } : {}) } }
      : {}),
  }
  return { subject: subject?.trim() || null, filter: Object.keys(filter).length > 0 ? filter : null }
}
