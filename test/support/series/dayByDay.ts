import type { Rule, Weekday } from '../../../api/engagement/series/rule.ts'

const DAY_MS = 86_400_000
const WEEKDAYS: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

type Day = { at: number; year: number; month: number; date: number; weekday: Weekday; monthLength: number }

const known = new Map<number, Day>()

function dayOf(at: number): Day {
  const day = known.get(at) ?? madeDay(at)
  known.set(at, day)
  return day
}

function madeDay(at: number): Day {
  const shown = new Date(at * DAY_MS)
  const [year, month] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1]
  return {
    at,
    year,
    month,
    date: shown.getUTCDate(),
    weekday: WEEKDAYS[shown.getUTCDay()]!,
    monthLength: new Date(Date.UTC(year, month, 0)).getUTCDate(),
  }
}

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS
const textOf = (at: number): string => new Date(at * DAY_MS).toISOString().slice(0, 10)

/** Which of the rule's periods a day lies in. */
function periodOf({ frequency, weekStart }: Rule, { at, year, month }: Day): number {
  if (frequency === 'DAILY') return at
  // 1970-01-01 was a Thursday.
  if (frequency === 'WEEKLY') return Math.floor((at + 4 - WEEKDAYS.indexOf(weekStart)) / 7)
  return frequency === 'MONTHLY' ? year * 12 + month : year
}

/** Whether it is the nth of its weekday, from the first or the last day of its month or year. */
function isNth(nth: number, position: number, length: number): boolean {
  return nth > 0 ? Math.ceil(position / 7) === nth : Math.ceil((length - position + 1) / 7) === -nth
}

function isIn(rule: Rule, first: Day, day: Day): boolean {
  const { frequency, months, monthDays, weekdays } = rule
  if (months.length > 0 && !months.includes(day.month)) return false
  if (monthDays.length > 0 && !monthDays.some((date) => date === day.date || date === day.date - day.monthLength - 1))
    return false
  const ofYear = frequency === 'YEARLY' && months.length === 0
  const isNamed = weekdays.some(({ weekday, nth }) => {
    if (weekday !== day.weekday) return false
    if (nth === null) return true
    if (!ofYear) return isNth(nth, day.date, day.monthLength)
    const [start, end] = [Date.UTC(day.year, 0, 1), Date.UTC(day.year + 1, 0, 1)].map((at) => at / DAY_MS)
    return isNth(nth, day.at - start! + 1, end! - start!)
  })
  if (weekdays.length > 0 || monthDays.length > 0) return weekdays.length === 0 || isNamed
  if (frequency === 'WEEKLY') return day.weekday === first.weekday
  if (frequency === 'MONTHLY') return day.date === first.date
  if (frequency === 'YEARLY') return day.date === first.date && (months.length > 0 || day.month === first.month)
  return true
}

/** What RFC 5545 says of a rule, asked of one day after the other: a second implementation, for tests alone. */
export function dayByDay(rule: Rule, firstDay: string, last: string, most: number): string[] {
  const first = dayOf(numberOf(firstDay))
  const firstPeriod = periodOf(rule, first)
  const periods = new Map<number, number[]>()
  // A position counts from the beginning of its period, also where that was before the first day.
  for (let at = first.at - 366; at <= numberOf(last) + 366; at += 1) {
    const day = dayOf(at)
    const period = periodOf(rule, day)
    if (period < firstPeriod || (period - firstPeriod) % rule.interval !== 0 || !isIn(rule, first, day)) continue
    periods.set(period, [...(periods.get(period) ?? []), at])
  }
  const { positions } = rule
  const chosen = [...periods.values()].flatMap((days) =>
    positions.length === 0
      ? days
      : days.filter((_, place) => positions.includes(place + 1) || positions.includes(place - days.length)),
  )
  return chosen
    .filter((at) => at >= first.at && at <= numberOf(last))
    .slice(0, most)
    .map(textOf)
}
