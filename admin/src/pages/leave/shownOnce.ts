import { createContext, useCallback, useContext, useEffect, useRef } from 'react'
import type { LossWords } from './Discard'

type Hold = (words: LossWords | null) => void
const Around = createContext<Hold>(() => undefined)

export const HoldingProvider = Around.Provider

/**
 * For a dialog: `lost()` is what would be lost if it were closed now, and was never typed, such as a secret that is
 * shown this once.
 */
export function useHolding(): { hold: Hold; lost: () => LossWords | null } {
  const words = useRef<LossWords | null>(null)
  const hold = useCallback((now: LossWords | null) => void (words.current = now), [])
  const lost = useCallback(() => words.current, [])
  return { hold, lost }
}

/** Keeps the dialog around it from being closed unasked. @param words null once it may be lost */
export function useHeld(words: LossWords | null): void {
  const hold = useContext(Around)
  useEffect(() => {
    hold(words)
    return () => hold(null)
  }, [hold, words])
}
