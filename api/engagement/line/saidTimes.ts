import { GB, type ParsedComponents, type ParsedResult } from './chrono.ts'
import { type Day, daysBetween, daysLater, londonDayOf, type Time } from './londonTime.ts'

/** A time that a text names. `time`: null where it is of a whole day. `moment`: where it counts from now on. */
export type SaidTime = {
  from: number
  to: number
  day: Day | null
  time: Time | null
  moment: Date | null
  /** A weekday alone: of which week, what is said of it decides. */
  isWeekday: boolean
  hasYear: boolean
  ends: { day: Day | null; time: Time } | null
}

/** No zone changes its clocks at noon, nor in the middle of January. */
const NOON = 12
const CALM = new Date(2026, 0, 15, NOON)
const FROM_NOW = ['result/relativeDateAndTime', 'casualReference/now']

/**
 * The times that a text names, as read in London at `now`, whatever the server's zone: chrono reckons with the server's
 * local dates, so it is given London's day at noon, and of what it finds only days and times are taken, never a moment.
 */
export function saidTimes(text: string, now: Date): SaidTime[] {
  const today = londonDayOf(now)
  const noon = new Date(today.year, today.month - 1, today.day, NOON)
  return GB.parse(text, noon)
    .filter((found) => isMeant(found, text))
    .map((found) => saidTime(found, now))
}

/** `at 1 Lime Street`, `Sun Life` and `24/7` name no time, nor does a month alone. */
function isMeant({ index, text, start }: ParsedResult, whole: string): boolean {
  if (text === '24/7') return false
  const isPartOfName = /^(at |from )?(\d{1,2}|sun|mon|tue|wed|thu|fri|sat)$/i.test(text)
  if (isPartOfName && /^ \p{Lu}/u.test(whole.slice(index + text.length))) return false
  return start.isCertain('day') || start.isCertain('weekday') || start.isCertain('hour') || isOfToday(start)
}

/** `this morning`. */
const isOfToday = (start: ParsedComponents): boolean =>
  [...start.tags()].some((tag) => /^casualReference\/(morning|afternoon|evening|tonight)/.test(tag))

function saidTime({ index, text, start, end }: ParsedResult, now: Date): SaidTime {
  const said = { from: index, to: index + text.length, isWeekday: false, hasYear: true, ends: null }
  if (FROM_NOW.some((tag) => start.tags().has(tag)))
    return { ...said, day: null, time: null, moment: new Date(now.getTime() + distance(text)) }
  const hasDay = start.isCertain('day') || start.isCertain('weekday') || isOfToday(start)
  const time = timeIn(start, text)
  const until = end ? timeIn(end, text) : null
  return {
    ...said,
    day: hasDay ? dayIn(start) : null,
    time,
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
  const isAfternoon = hour >= 1 && hour <= 6 && !of.isCertain('meridiem') && !/\b0\d/.test(text)
  return { hour: isAfternoon ? hour + 12 : hour, minute: of.get('minute') ?? 0 }
}

export type Tense = 'past' | 'future' | 'unsaid'

/** The day that is meant: a weekday alone is the last one, or the next that is not today; so is a date without year. */
export function dayMeant({ day, isWeekday, hasYear }: SaidTime, today: Day, tense: Tense): Day | null {
  if (day === null) return day
  const away = daysBetween(today, day)
  if (isWeekday) {
    if (tense === 'future') return away <= 0 ? daysLater(day, 7) : day
    return away > 0 ? daysLater(day, -7) : day
  }
  if (hasYear) return day
  if (tense === 'past' && away > 0) return { ...day, year: day.year - 1 }
  return tense === 'future' && away < 0 ? { ...day, year: day.year + 1 } : day
}
