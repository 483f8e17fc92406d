/** A difference that the way to the database and back explains as well as two clocks do. */
const SAME_MS = 1_000

// Of the process, which works with one database: what is judged by the database's clock has to be stamped by it too,
// wherever that is done.
let offsetMs = 0

/** How far the database's clock is ahead of ours, in milliseconds; 0 where they agree, and on the embedded database. */
export const clockOffsetMs = (): number => offsetMs

/** Now, by the clock of the database: for whatever a statement compares with its `now()` later on. */
export const databaseNow = (): Date => new Date(Date.now() + offsetMs)

/**
 * Takes note of what the database's clock said. Each new connection does so: clocks are set, and another server takes
 * over.
 *
 * @param saidMs what it said, between our `askedMs` and `answeredMs`; all in milliseconds since the epoch
 */
export function noteDatabaseClock(saidMs: number, askedMs: number, answeredMs: number): void {
  const difference = saidMs - (askedMs + answeredMs) / 2
  // A slow answer says little; it must not undo what a quick one has said.
  if (answeredMs - askedMs > SAME_MS) return
  offsetMs = Math.abs(difference) < SAME_MS ? 0 : Math.round(difference)
}
