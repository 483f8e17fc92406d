const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
type Frequency = (typeof FREQUENCIES)[number]
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** `nth`: which of its month, or of its year; from the end if negative; null: all. */
type WeekdayPart = { weekday: Weekday; nth: number | null }

/** RFC 5545, 3.3.10, as far as a series may use it. One of `count` and `until` is there. */
export type Rule = {
  frequency: Frequency
  interval: number
  weekStart: Weekday
  weekdays: readonly WeekdayPart[]
  monthDays: readonly number[]
  months: readonly number[]
  positions: readonly number[]
  count: number | null
  /** A day, with which it ends, or a moment in UTC. */
  until: { day: string } | { moment: Date } | null
}

/** What is wrong with a rule, as it follows the field's name. */
export class RuleFault extends Error {}

const fault = (words: string): never => {
  throw new RuleFault(words)
}

const KNOWN = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS']

/** @throws RuleFault */
export function readRule(text: string): Rule {
  const parts = partsIn(text)
  const frequency = frequencyIn(parts.get('FREQ'))
  const rule: Rule = {
    frequency,
    interval: wholeIn(parts, 'INTERVAL', { from: 1, to: 1000 }) ?? 1,
    weekStart: weekdayIn(parts.get('WKST') ?? 'MO', 'WKST'),
    weekdays: listIn(parts, 'BYDAY').map((part) => weekdayPartIn(part, frequency)),
    monthDays: listIn(parts, 'BYMONTHDAY').map((part) => signedIn(part, 'BYMONTHDAY', 31)),
    months: listIn(parts, 'BYMONTH').map((part) => wholeOf(part, 'BYMONTH', { from: 1, to: 12 })),
    positions: listIn(parts, 'BYSETPOS').map((part) => signedIn(part, 'BYSETPOS', 366)),
    count: wholeIn(parts, 'COUNT', { from: 1, to: 99_999 }),
    until: untilIn(parts.get('UNTIL')),
  }
  refuseCombination(rule)
  return rule
}

function partsIn(text: string): Map<string, string> {
  const parts = new Map<string, string>()
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=')
    if (value === '' || more.length > 0) fault('must be parts such as FREQ=WEEKLY, joined by semicolons')
    if (!KNOWN.includes(name)) fault(`must have no part but ${KNOWN.join(', ')}`)
    if (parts.has(name)) fault(`must name ${name} once`)
    parts.set(name, value)
  }
  return parts
}

function refuseCombination({ frequency, count, until, monthDays, weekdays, months, positions }: Rule): void {
  if (count === null && until === null) fault('must end: it needs COUNT or UNTIL')
  if (count !== null && until !== null) fault('must not have both COUNT and UNTIL')
  if (frequency === 'WEEKLY' && monthDays.length > 0) fault('must not have BYMONTHDAY by the week')
  if (positions.length > 0 && weekdays.length + monthDays.length + months.length === 0)
    fault('must not have BYSETPOS without BYDAY, BYMONTHDAY or BYMONTH')
  // Of these rrule-temporal 2.2.8 loses some days.
  const ofYear = frequency === 'YEARLY' && months.length === 0
  const numbered = weekdays.filter(({ nth }) => nth !== null)
  if (ofYear && numbered.length > 0 && (numbered.length < weekdays.length || monthDays.length > 0))
    fault('must number all days of BYDAY by the year, without BYMONTHDAY, or none')
}

const frequencyIn = (value: string | undefined): Frequency =>
  FREQUENCIES.find((known) => known === value) ?? fault(`must have FREQ=${FREQUENCIES.join(', ')}`)

const listIn = (parts: ReadonlyMap<string, string>, name: string): string[] => {
  const list = parts.get(name)?.split(',') ?? []
  return list.length <= 40 ? list : fault(`must name at most 40 in ${name}`)
}

function wholeOf(text: string, name: string, { from, to }: { from: number; to: number }): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  return value >= from && value <= to ? value : fault(`must have ${name} from ${from} to ${to}`)
}

const wholeIn = (parts: ReadonlyMap<string, string>, name: string, range: { from: number; to: number }) => {
  const value = parts.get(name)
  return value === undefined ? null : wholeOf(value, name, range)
}

function signedIn(text: string, name: string, most: number): number {
  const value = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : NaN
  const size = Math.abs(value)
  return size >= 1 && size <= most ? value : fault(`must have ${name} from 1 to ${most}, or from -${most} to -1`)
}

const weekdayIn = (text: string, name: string): Weekday =>
  WEEKDAYS.find((known) => known === text) ?? fault(`must have ${name} of ${WEEKDAYS.join(', ')}`)

function weekdayPartIn(text: string, frequency: Frequency): WeekdayPart {
  const weekday = weekdayIn(text.slice(-2), 'BYDAY')
  const nth = text.slice(0, -2)
  if (nth === '') return { weekday, nth: null }
  if (frequency === 'DAILY' || frequency === 'WEEKLY') fault('must not number the days of BYDAY by the day or week')
  return { weekday, nth: signedIn(nth, 'BYDAY', frequency === 'MONTHLY' ? 5 : 53) }
}

function untilIn(text: string | undefined): Rule['until'] {
  if (text === undefined) return null
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(text) ?? fault(UNTIL_FORM)
  const date = `${year}-${month}-${day}`
  const moment = new Date(`${date}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}Z`)
  // JavaScript takes 30 February for 2 March.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(date)) fault(UNTIL_FORM)
  return hour === undefined ? { day: date } : { moment }
}

const UNTIL_FORM = 'must have UNTIL as a day such as 20270603, or a moment such as 20270603T090000Z'

/** As it is kept: without what says nothing, in one order. */
export function ruleText(rule: Rule): string {
  const list = (name: string, values: readonly (string | number)[]) =>
    values.length === 0 ? [] : [`${name}=${values.join(',')}`]
  return [
    `FREQ=${rule.frequency}`,
    ...(rule.interval === 1 ? [] : [`INTERVAL=${rule.interval}`]),
    ...list('BYMONTH', rule.months),
    ...list('BYMONTHDAY', rule.monthDays),
    ...list(
      'BYDAY',
      rule.weekdays.map(({ weekday, nth }) => `${nth ?? ''}${weekday}`),
    ),
    ...list('BYSETPOS', rule.positions),
    ...(rule.weekStart === 'MO' ? [] : [`WKST=${rule.weekStart}`]),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until === null ? [] : [`UNTIL=${untilText(rule.until)}`]),
  ].join(';')
}

const untilText = (until: NonNullable<Rule['until']>): string =>
  'day' in until
    ? until.day.replaceAll('-', '')
    : until.moment.toISOString().replace(/\.\d+/, '').replaceAll(/[-:]/g, '')
