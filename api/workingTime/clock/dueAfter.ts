import type { Calendar } from './calendar.ts'
import { HORIZON_MS, momentOf } from './moments.ts'
import { openSpans, type Pause } from './openSpans.ts'

const MINUTE_MS = 60_000
/**
 * The first moment by which so many minutes of working time have passed; null if they never will, because nothing is
 * ever open or a pause has no end. What is due at closing time is due then, not when the next period opens.
 *
 * @param minutes may be a fraction; none are over at once
 */
export function dueAfter(start: Date, minutes: number, calendar: Calendar, pauses: readonly Pause[] = []): Date | null {
  const from = momentOf(start)
  let left = Math.round(minutes * MINUTE_MS)
  if (!(left >= 0)) throw new RangeError('must be minutes, 0 or more')
  if (left === 0) return start
  for (const span of openSpans(calendar, { from, to: from + HORIZON_MS }, pauses)) {
    const length = span.to - span.from
    if (left <= length) return new Date(span.from + left)
    left -= length
  }
  return null
}

/** Minutes of working time from one moment to another, as a fraction; 0 if the second is not after the first. */
export function workingMinutesBetween(from: Date, to: Date, calendar: Calendar, pauses: readonly Pause[] = []): number {
  let passed = 0
  for (const span of openSpans(calendar, { from: momentOf(from), to: momentOf(to) }, pauses))
    passed += span.to - span.from
  return passed / MINUTE_MS
}

/** The moment itself if it is working time, otherwise when the next period opens; null if none ever does. */
export function nextOpen(at: Date, calendar: Calendar): Date | null {
  const from = momentOf(at)
  const [span] = openSpans(calendar, { from, to: from + HORIZON_MS }, [])
  return span ? new Date(span.from) : null
}
