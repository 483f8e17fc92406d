import type { Calendar } from './calendar.ts'
import { HORIZON_MS, momentOf } from './moments.ts'
import { londonDay } from './london.ts'
import { openSpans } from './openSpans.ts'

/**
 * When so many whole working days have passed: the last closing time of the last of them; null if there are not so
 * many. The day of the start does not count, nor does one on which nothing is open.
 */
export function afterWorkingDays(start: Date, days: number, calendar: Calendar): Date | null {
  const from = momentOf(start)
  if (!(Number.isInteger(days) && days > 0)) throw new RangeError('must be whole days, 1 or more')
  let left = days
  let day = londonDay(from)
  let closes: number | null = null
  for (const span of openSpans(calendar, { from, to: from + HORIZON_MS }, [])) {
    const next = londonDay(span.from)
    if (next !== day) {
      if (left === 0) break
      left -= 1
      day = next
    }
    closes = span.to
  }
  return left === 0 && closes !== null ? new Date(closes) : null
}
