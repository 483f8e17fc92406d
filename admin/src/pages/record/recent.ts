import { accountInUse } from '../../access/viewer'

type Visit = { kind: string; title: string; to: string }

const MOST = 6
// In memory only, for each account: on a shared machine names must not outlive the session.
let visits: { account: string | null; list: Visit[] } = { account: null, list: [] }

export const recent = (): readonly Visit[] => (visits.account === accountInUse() ? visits.list : [])

/** Remembers a record that was opened, newest first. */
export function remember(visit: Visit): void {
  visits = { account: accountInUse(), list: [visit, ...recent().filter(({ to }) => to !== visit.to)].slice(0, MOST) }
}
