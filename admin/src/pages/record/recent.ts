import { accountInUse } from '../../access/viewer'

type Visit = { kind: string; title: string; to: string }

const MOST = 6
// In memory only, and each account's own: names of people must not outlive the session, on a shared machine least of
// all.
let visits: { account: string | null; list: Visit[] } = { account: null, list: [] }

export const recent = (): readonly Visit[] => (visits.account === accountInUse() ? visits.list : [])

/** Remembers a record that was opened from the palette, newest first. */
export function remember(visit: Visit): void {
  visits = { account: accountInUse(), list: [visit, ...recent().filter(({ to }) => to !== visit.to)].slice(0, MOST) }
}
