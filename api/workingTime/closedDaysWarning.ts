import { dayNumber } from './clock/calendar.ts'

/** An administrator has as long to import more before bank holidays would count as working days. */
export const DAYS_AHEAD = 90

/**
 * Whether more closed days have to be imported.
 * @param until the last one that is known; days are `YYYY-MM-DD`
 */
export const closedDaysEnding = (until: string | null, today: string): boolean =>
  until === null || dayNumber(until) - dayNumber(today) < DAYS_AHEAD
