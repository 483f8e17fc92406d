/** The last place that the register has. */
const LAST = 99

/** Places for two neighbours, the first of them to be rung first: those that they had, or two that follow each other where they shared one. */
export function placesOf(first: number | null, second: number | null): { first: number; second: number } {
  const lower = Math.min(first ?? LAST, second ?? LAST, LAST - 1)
  const higher = Math.max(first ?? LAST, second ?? LAST)
  return { first: lower, second: higher > lower ? higher : lower + 1 }
}
