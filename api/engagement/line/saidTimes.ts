import { GB, type ParsedComponents, type ParsedResult } from './chrono.ts'
import { isMeant, namesDay } from './isMeant.ts'
import { type Day, londonDayOf, type Time } from '../../workingTime/clock/londonTime.ts'
import type { Span } from './spans.ts'

/** A time that a text names. `time`: null where it is of a whole day. `moment`: where it counts from now on. */
export type SaidTime = Span & {
  day: Day | null
  time: Time | null
  moment: Date | null
  isNow: boolean
  /** `yesterday`, as against `Friday` and `14 December`. */
  isRelative: boolean
  /** A weekday alone: of which week, what is said of it decides. */
  isWeekday: boolean
  hasYear: boolean
  ends: { day: Day | null; time: Time } | null
}

/** No zone changes its clocks at noon, nor in the middle of January. */
const NOON = 12
const CALM = new Date(2026, 0, 15, NOON)
const NOW = 'casualReference/now'

/**
 * The times that a text names, as read in London at `now`, whatever the server's zone: chrono reckons with the server's
 * local dates, so it is given London's day at noon, and of what it finds only days and times are taken, never a moment.
 */
export function saidTimes(text: string, now: Date): SaidTime[] {
  const today = londonDayOf(now)
  const noon = new Date(today.year, today.month - 1, today.day, NOON)
  // As long as what it stands for, so that all else stays where it is.
  const known = text.replace(/\ba fortnight\b/gi, 'two weeks  ')
  return GB.parse(known, noon)
    .filter((found) => isMeant(found, known))
    .map((found) => saidTime(found, now))
    .sort((one, other) => one.from - other.from)
}

function saidTime({ index, text, start, end }: ParsedResult, now: Date): SaidTime {
  const tags = [...start.tags()]
  const said = {
    from: index,
    to: index + text.length,
    isNow: tags.includes(NOW),
    isRelative: tags.some((tag) => /^(?:casualReference|result\/relativeDate)/.test(tag)),
    isWeekday: false,
    hasYear: true,
    ends: null,
  }
  if (said.isNow || tags.includes('result/relativeDateAndTime'))
    return { ...said, day: null, time: null, moment: new Date(now.getTime() + distance(text)) }
  const until = end ? timeIn(end, text) : null
  return {
    ...said,
    day: namesDay(start) ? dayIn(start) : null,
    time: timeIn(start, text),
    moment: null,
    isWeekday: start.isCertain('weekday') && !start.isCertain('day') && !/last|next|this|past/i.test(text),
    hasYear: start.isCertain('year') || !start.isCertain('month'),
    ends: end && until ? { day: end.isCertain('day') ? dayIn(end) : null, time: until } : null,
  }
}

/** How far from now `2 hours ago` is, reckoned on a day when no zone changes its clocks. */
function distance(text: string): number {
  const [found] = GB.parse(text, CALM)
  if (!found) return 0
  const { year, month, day } = dayIn(found.start)
  const shown = Date.UTC(year, month - 1, day, found.start.get('hour') ?? NOON, found.start.get('minute') ?? 0)
  return shown - Date.UTC(CALM.getFullYear(), CALM.getMonth(), CALM.getDate(), NOON)
}

const dayIn = (of: ParsedComponents): Day => ({
  year: of.get('year') ?? 0,
  month: of.get('month') ?? 1,
  day: of.get('day') ?? 1,
})

/** Without a.m. or p.m. nobody means the small hours: `at 3` is in the afternoon, `at 03:00` is not. */
function timeIn(of: ParsedComponents, text: string): Time | null {
  const hour = of.get('hour')
  if (!of.isCertain('hour') || hour === null) return null
  const minute = of.get('minute') ?? 0
  const isAfternoon = hour >= 1 && hour <= 6 && !of.isCertain('meridiem') && !isSmallHour(text, hour, minute)
  return { hour: isAfternoon ? hour + 12 : hour, minute }
}

/** Whether the hour itself is written with a nought, not the minute nor a date beside it. */
function isSmallHour(text: string, hour: number, minute: number): boolean {
  const minutes = String(minute).padStart(2, '0')
  return new RegExp(`(?<![\\d:])0${hour}[:.]?${minutes}(?!\\d)|(?<![\\d/.:-])0${hour}(?![\\d/]|[.:-]\\d)`).test(text)
}
