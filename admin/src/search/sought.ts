import { useSyncExternalStore } from 'react'

// What was sought may name somebody: it is in no address, no history of the browser and no storage, and gone with the page.
let text = ''
const listeners = new Set<() => void>()

/** What the search page looks for. */
export function seek(next: string): void {
  text = next
  for (const tell of listeners) tell()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSoughtText = (): string => useSyncExternalStore(subscribe, () => text)
