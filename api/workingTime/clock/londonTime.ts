import { londonAhead } from './london.ts'

export type Day = { year: number; month: number; day: number }
export type Time = { hour: number; minute: number }

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/**
 * The moment at which London's clocks show this. In autumn's repeated hour the first of the two; in spring's missing
 * hour an hour later, as a clock shows that nobody has put forward.
 */
export function londonMoment({ year, month, day }: Day, { hour, minute }: Time): Date {
  const shown = Date.UTC(year, month - 1, day, hour, minute)
  return new Date(londonAhead(shown - HOUR_MS) === HOUR_MS ? shown - HOUR_MS : shown)
}

export function londonDayOf(moment: Date): Day {
  const shown = new Date(moment.getTime() + londonAhead(moment.getTime()))
  return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() }
}

export function daysLater({ year, month, day }: Day, days: number): Day {
  const shown = new Date(Date.UTC(year, month - 1, day) + days * DAY_MS)
  return { year: shown.getUTCFullYear(), month: shown.getUTCMonth() + 1, day: shown.getUTCDate() }
}

/** Days from one to another. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY_MS
