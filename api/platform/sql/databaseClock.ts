/** A smaller difference may come from the round trip. */
const SAME_MS = 1_000

// Per process, which works with one database. What the database's clock judges must be stamped by that clock.
let offsetMs = 0

/** In milliseconds ahead of ours; 0 where they agree, and on the embedded database. */
export const clockOffsetMs = (): number => offsetMs

/** For anything that a statement later compares with its `now()`. */
export const databaseNow = (): Date => new Date(Date.now() + offsetMs)

/** Each new connection reports it: clocks get set, and servers take over. In milliseconds since the epoch. */
export function noteDatabaseClock(saidMs: number, askedMs: number, answeredMs: number): void {
  const difference = saidMs - (askedMs + answeredMs) / 2
  // A slow answer is inexact and must not replace a quick one.
  if (answeredMs - askedMs > SAME_MS) return
  offsetMs = Math.abs(difference) < SAME_MS ? 0 : Math.round(difference)
}
