import { createContext, useCallback, useContext, useEffect, useRef } from 'react'
import type { LossWords } from './Discard'

type Hold = (words: LossWords | null) => void
const Around = createContext<Hold>(() => undefined)

export const HoldingProvider = Around.Provider

/**
 * For a dialog: `lost()` is what closing it now would lose that was never typed, such as a secret that is shown once.
 */
export function useHolding(): { hold: Hold; lost: () => LossWords | null } {
  const words = useRef<LossWords | null>(null)
  const hold = useCallback((now: LossWords | null) => void (words.current = now), [])
  const lost = useCallback(() => words.current, [])
  return { hold, lost }
}

/** Makes the dialog around it ask before it closes. @param words null once nothing would be lost */
export function useHeld(words: LossWords | null): void {
  const hold = useContext(Around)
  useEffect(() => {
    hold(words)
    return () => hold(null)
  }, [hold, words])
}
