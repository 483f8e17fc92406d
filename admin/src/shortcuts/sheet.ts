import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

function set(next: boolean): void {
  open = next
  for (const tell of listeners) tell()
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The help sheet of the keyboard shortcuts; it can be opened from anywhere. */
export const showShortcuts = (): void => set(true)
export const hideShortcuts = (): void => set(false)
export const useShortcutsShown = (): boolean => useSyncExternalStore(subscribe, () => open)
