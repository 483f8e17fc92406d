import type { PendingChangeFilter, PendingChangeSort } from '../generated/graphql.ts'

/** The lists of the page in their order. */
export const TABS = [
  { id: 'open', label: 'Waiting', none: 'Nothing waits for confirmation.' },
  { id: 'decided', label: 'Decided', none: 'Nothing has been decided yet.' },
] as const

export type Tab = (typeof TABS)[number]['id']

export const isTab = (text: string | null): text is Tab => TABS.some(({ id }) => id === text)

/** What each list has. What an organisation took back, or replaced by another proposal, nobody had to decide. */
export const FILTERS: Readonly<Record<Tab, PendingChangeFilter>> = {
  open: { status: { eq: 'PROPOSED' } },
  decided: { status: { in: ['ACCEPTED', 'REJECTED'] } },
}

/** Longest waiting first; of those decided, the latest first. */
export const ORDERS: Readonly<Record<Tab, PendingChangeSort[]>> = {
  open: [{ field: 'proposedAt', direction: 'ASC' }],
  decided: [{ field: 'settledAt', direction: 'DESC' }],
}
