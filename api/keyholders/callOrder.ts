export const LAST_CALL_ORDER = 99

/** Call-order numbers without duplicates, sorted: each duplicate moves to the next free number. */
export function distinctCallOrders(shared: readonly number[]): number[] {
  let before = 0
  const parted = [...shared].sort((a, b) => a - b).map((place) => (before = Math.max(place, before + 1)))
  // Moving duplicates must not go beyond the last number.
  return parted.map((place, at) => Math.min(place, LAST_CALL_ORDER - (parted.length - 1 - at)))
}
