import { useSyncExternalStore } from 'react'
import { accountInUse } from '../access/viewer'
import { keepInTab, keptInTab } from '../data/tabMemory'

const NAME = 'why the ledger is asked'
const watchers = new Set<() => void>()

/**
 * The last reason for asking the ledger about somebody. It counts for all questions until the tab is closed, the
 * person signs out, or somebody else signs in.
 */
export const purposeAtHand = (): string => keptInTab(accountInUse(), NAME)

export function keepPurpose(text: string): void {
  const account = accountInUse()
  if (account !== null) keepInTab(account, NAME, text)
  for (const tell of watchers) tell()
}

const watch = (tell: () => void): (() => void) => {
  watchers.add(tell)
  return () => void watchers.delete(tell)
}

export const usePurpose = (): string => useSyncExternalStore(watch, purposeAtHand)
