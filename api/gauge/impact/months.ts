import { BadUserInput } from '../../platform/errors.ts'
import { londonToday } from '../../workingTime/clock/london.ts'

/** How many finished months callers who count without reading may ask for. */
export const TOLD_MONTHS = 12
/** What rises is compared with so many months before. */
export const MONTHS_BEFORE = 12

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/

/** `2026-11`, so many months later: `2026-12`. */
export function monthsLater(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The month of London's calendar. */
export const thisMonth = (now: Date): string => londonToday(now).slice(0, 7)

/**
 * Whether the month has begun; where figures are not exact, whether it is over, too.
 *
 * @throws BadUserInput naming the argument
 */
export function refuseBadMonth(month: string, now: Date, exact: boolean): void {
  if (!MONTH.test(month)) throw new BadUserInput({ month: 'must be a month such as 2026-11' })
  const current = thisMonth(now)
  if (month > current) throw new BadUserInput({ month: 'must not be in the future' })
  if (!exact && (month === current || month < monthsLater(current, -TOLD_MONTHS)))
    throw new BadUserInput({ month: `must be one of the last ${TOLD_MONTHS} months that are over` })
}

/** SQL of the moment at which London's month begins, from SQL of its first day. */
export const monthBegins = (day: string): string => `((${day})::timestamp at time zone 'Europe/London')`
/** SQL of the first day of London's month of a moment. */
export const monthOf = (moment: string): string => `date_trunc('month', ${moment} at time zone 'Europe/London')::date`
