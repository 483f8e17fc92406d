const DAY = 86_400_000

/**
 * Days counted from the day of seeding, so that the demo's overdue reviews and fresh verifications stay so whenever it
 * is made.
 */
export type Days = {
  /** The date `offset` days from today, as YYYY-MM-DD. */
  date(offset: number): string
  /** `minute` minutes after midnight UTC of that date, as ISO 8601. */
  time(offset: number, minute?: number): string
}

/** @param today only its date in UTC counts */
export function daysFrom(today: Date): Days {
  const midnight = Math.floor(today.getTime() / DAY) * DAY
  return {
    date: (offset) => new Date(midnight + offset * DAY).toISOString().slice(0, 10),
    time: (offset, minute = 540) => new Date(midnight + offset * DAY + minute * 60_000).toISOString(),
  }
}
