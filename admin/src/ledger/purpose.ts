import { useSyncExternalStore } from 'react'
import { accountInUse } from '../access/viewer'

// In memory only, and each account's own: why the ledger is asked about somebody may name them.
let kept: { account: string | null; text: string } = { account: null, text: '' }
const watchers = new Set<() => void>()

/** Why the ledger is asked about somebody, as it was typed last: for all questions of the work at hand, until the page is closed. */
export const purposeAtHand = (): string => (kept.account === accountInUse() ? kept.text : '')

export function keepPurpose(text: string): void {
  kept = { account: accountInUse(), text }
  for (const tell of watchers) tell()
}

const watch = (tell: () => void): (() => void) => {
  watchers.add(tell)
  return () => void watchers.delete(tell)
}

export const usePurpose = (): string => useSyncExternalStore(watch, purposeAtHand)
