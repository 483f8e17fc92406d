import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { type Rule, RuleFault } from './rule.ts'
import { dayIn, monthsLater, startOf, type WallClock } from './wallClock.ts'

/** More than a rule has periods within its years: a day each. */
const MOST_PERIODS = 20_000
const MOST_YEARS = 50
const MOST_INSTANCES = 400

/**
 * The days of a rule from its first day on, at most so many, and none later than 50 years after it. The library reckons
 * in UTC, where every time exists: in a zone it would leave out the day on which clocks skip the time.
 */
export function daysOf(rule: Rule, firstDay: string, last: string, most: number): string[] {
  const days: string[] = []
  const { weekdays, monthDays, months, positions } = rule
  const dtstart = Temporal.PlainDate.from(firstDay).toZonedDateTime('UTC')
  const recurrence = new RRuleTemporal({
    freq: rule.frequency,
    interval: rule.interval,
    wkst: rule.weekStart,
    ...(weekdays.length > 0 ? { byDay: weekdays.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`) } : {}),
    ...(monthDays.length > 0 ? { byMonthDay: [...monthDays] } : {}),
    ...(months.length > 0 ? { byMonth: [...months] } : {}),
    ...(positions.length > 0 ? { bySetPos: [...positions] } : {}),
    dtstart,
    until: Temporal.PlainDate.from(last).toZonedDateTime('UTC'),
    maxIterations: MOST_PERIODS,
    cache: false,
  })
  if (last < firstDay) return []
  recurrence.all((date, at) => {
    if (at >= most) return false
    days.push(date.toPlainDate().toString())
    return true
  })
  return days
}

/**
 * Every day of a series, 1 to 400 of them.
 * @throws RuleFault
 */
export function seriesDays(rule: Rule, firstDay: string, clock: WallClock): string[] {
  const horizon = monthsLater(firstDay, 12 * MOST_YEARS)
  const until = lastDayOf(rule, clock)
  const wanted = Math.min(rule.count ?? Infinity, MOST_INSTANCES + 1)
  const found = daysOf(rule, firstDay, until !== null && until < horizon ? until : horizon, wanted)
  const days = rule.until && 'moment' in rule.until ? upTo(rule.until.moment, found, clock) : found
  if (days.length === 0) throw new RuleFault('must give a day')
  if (days.length > MOST_INSTANCES || (rule.count ?? 0) > MOST_INSTANCES)
    throw new RuleFault(`must give at most ${MOST_INSTANCES} days`)
  const isCut = rule.count !== null ? days.length < rule.count : until !== null && until > horizon
  if (isCut) throw new RuleFault(`must end within ${MOST_YEARS} years`)
  return days
}

function lastDayOf({ until }: Rule, { zone }: WallClock): string | null {
  if (until === null) return null
  return 'day' in until ? until.day : dayIn(zone, until.moment)
}

const upTo = (moment: Date, days: readonly string[], clock: WallClock): string[] =>
  days.filter((day) => startOf(day, clock) <= moment)
