import type { Disclosed } from '../gate/looks/disclosure.ts'
import type { LedgerEntry } from '../ledger.ts'

/** What a request has changed so far: by the record's id, what the ledger was told of it. */
export type Altered = Map<string, LedgerEntry>

/**
 * Whether the payload of a change shows a person or a class that the change's own ledger record does not name: that is
 * a disclosure of its own.
 */
export function showsMore(shown: Disclosed, told: Pick<LedgerEntry, 'subjects' | 'classes'>): boolean {
  if ([...shown.subjects].some((subject) => !told.subjects.includes(subject))) return true
  return [...shown.classes].some((dataClass) => !told.classes.includes(dataClass))
}

/** Adds one answer's disclosure to a request's. */
export function disclose(shown: Disclosed, to: Disclosed): void {
  to.objects += shown.objects
  to.looks += shown.looks
  for (const subject of shown.subjects) to.subjects.add(subject)
  for (const dataClass of shown.classes) to.classes.add(dataClass)
}
