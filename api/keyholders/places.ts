/** The last place that a call order has. */
export const LAST = 99

/**
 * As many places as are given, in order and each once: those that there are, and where several shared one, the next
 * that is free.
 */
export function placesOfTheirOwn(shared: readonly number[]): number[] {
  let before = 0
  const parted = [...shared].sort((a, b) => a - b).map((place) => (before = Math.max(place, before + 1)))
  // Parting must not push anybody beyond the end.
  return parted.map((place, at) => Math.min(place, LAST - (parted.length - 1 - at)))
}
