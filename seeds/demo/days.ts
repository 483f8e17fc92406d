const DAY = 86_400_000

/** Days relative to the day of seeding, so that overdue reviews and recent verifications stay so. */
export type Days = {
  /** `offset` days from today, YYYY-MM-DD. */
  date(offset: number): string
  /** `minute` minutes after midnight UTC of that day, ISO 8601. */
  time(offset: number, minute?: number): string
}

/** @param today only its UTC date counts */
export function daysFrom(today: Date): Days {
  const midnight = Math.floor(today.getTime() / DAY) * DAY
  return {
    date: (offset) => new Date(midnight + offset * DAY).toISOString().slice(0, 10),
    time: (offset, minute = 540) => new Date(midnight + offset * DAY + minute * 60_000).toISOString(),
  }
}
