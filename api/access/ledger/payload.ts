import type { Disclosed } from '../gate/looks/disclosure.ts'
import type { LedgerEntry } from '../ledger.ts'

/** The ledger entries of a request's changes so far, by record id. */
export type Altered = Map<string, LedgerEntry>

/** Whether a payload shows a person or a class that the change's own ledger entry does not name. */
export function showsMore(shown: Disclosed, told: Pick<LedgerEntry, 'subjects' | 'classes'>): boolean {
  if ([...shown.subjects].some((subject) => !told.subjects.includes(subject))) return true
  return [...shown.classes].some((dataClass) => !told.classes.includes(dataClass))
}

export function disclose(shown: Disclosed, to: Disclosed): void {
  to.objects += shown.objects
  to.looks += shown.looks
  for (const subject of shown.subjects) to.subjects.add(subject)
  for (const dataClass of shown.classes) to.classes.add(dataClass)
}
