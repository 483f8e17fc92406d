const WEEKDAY_CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type WeekdayCode = (typeof WEEKDAY_CODES)[number]
export const WEEKDAYS: readonly { id: WeekdayCode; name: string }[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((name, at) => ({ id: WEEKDAY_CODES[at] as WeekdayCode, name }))

/** What a form says of repeating. Which day of the month, and which weekday, the first meeting's day tells. */
export type Repeat = {
  every?: 'NEVER' | 'DAY' | 'WEEK' | 'MONTH_DATE' | 'MONTH_WEEKDAY' | 'YEAR'
  interval?: number | string | null
  weekdays?: readonly WeekdayCode[]
  ends?: 'TIMES' | 'ON'
  times?: number | string | null
  until?: string | null
}

const DAY_MS = 86_400_000
export const MOST_MEETINGS = 400

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)
const text = (date: Date): string => date.toISOString().slice(0, 10)
const daysLater = (day: string, days: number): string => text(new Date(at(day).getTime() + days * DAY_MS))
const weekdayOf = (day: string): number => (at(day).getUTCDay() + 6) % 7
export const weekdayName = (day: string): string => WEEKDAYS[weekdayOf(day)]?.name ?? ''

/** Which of its weekday a day is in its month; the fifth is called the last, for not every month has five. */
const nthOf = (day: string): number => {
  const nth = Math.ceil(at(day).getUTCDate() / 7)
  return nth === 5 ? -1 : nth
}

export const doesRepeat = (repeat: Repeat | null | undefined): repeat is Repeat =>
  repeat?.every !== undefined && repeat.every !== 'NEVER'

const intervalOf = ({ interval }: Repeat): number => Number(interval ?? 1) || 1
const timesOf = ({ times }: Repeat): number => Number(times ?? 0) || 0
const weekdaysOf = ({ weekdays }: Repeat, day: string): WeekdayCode[] => {
  const chosen = WEEKDAY_CODES.filter((code) => weekdays?.includes(code))
  return chosen.length > 0 ? chosen : [WEEKDAY_CODES[weekdayOf(day)] as WeekdayCode]
}

/** As an RRULE of RFC 5545; null while it does not say when it ends. */
export function ruleOf(repeat: Repeat, day: string): string | null {
  const ends = repeat.ends === 'ON' ? untilPart(repeat) : timesOf(repeat) > 0 ? `COUNT=${timesOf(repeat)}` : null
  if (ends === null) return null
  const interval = intervalOf(repeat)
  return [
    `FREQ=${{ DAY: 'DAILY', WEEK: 'WEEKLY', YEAR: 'YEARLY' }[repeat.every as string] ?? 'MONTHLY'}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(repeat.every === 'WEEK' ? [`BYDAY=${weekdaysOf(repeat, day).join(',')}`] : []),
    ...(repeat.every === 'MONTH_DATE' ? [`BYMONTHDAY=${at(day).getUTCDate()}`] : []),
    ...(repeat.every === 'MONTH_WEEKDAY' ? [`BYDAY=${nthOf(day)}${WEEKDAY_CODES[weekdayOf(day)]}`] : []),
    ends,
  ].join(';')
}

const untilPart = ({ until }: Repeat): string | null =>
  until && /^\d{4}-\d\d-\d\d$/.test(until) ? `UNTIL=${until.replaceAll('-', '')}` : null

function isMeeting(repeat: Repeat, first: string, day: string): boolean {
  const interval = intervalOf(repeat)
  const [from, to] = [at(first), at(day)]
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  const isSameDate = to.getUTCDate() === from.getUTCDate()
  switch (repeat.every) {
    case 'DAY':
      return ((to.getTime() - from.getTime()) / DAY_MS) % interval === 0
    case 'WEEK': {
      const weeks = Math.floor(((to.getTime() - from.getTime()) / DAY_MS + weekdayOf(first)) / 7)
      return weeks % interval === 0 && weekdaysOf(repeat, first).includes(WEEKDAY_CODES[weekdayOf(day)] as WeekdayCode)
    }
    case 'MONTH_DATE':
      return months % interval === 0 && isSameDate
    case 'MONTH_WEEKDAY': {
      const isLast = to.getUTCMonth() !== at(daysLater(day, 7)).getUTCMonth()
      const nth = nthOf(first)
      const isNth = nth === -1 ? isLast : Math.ceil(to.getUTCDate() / 7) === nth
      return months % interval === 0 && weekdayOf(day) === weekdayOf(first) && isNth
    }
    default:
      return isSameDate && months % (12 * interval) === 0
  }
}

/** The meetings' days, for what is said beneath the form; the API reckons them again, by the rule. */
export function meetingsOf(repeat: Repeat, first: string): string[] {
  const last = repeat.ends === 'ON' ? (repeat.until ?? first) : daysLater(first, 366 * 50)
  const most = repeat.ends === 'ON' ? MOST_MEETINGS + 1 : Math.min(timesOf(repeat), MOST_MEETINGS + 1)
  const days: string[] = []
  for (let day = first; day <= last && days.length < most; day = daysLater(day, 1))
    if (isMeeting(repeat, first, day)) days.push(day)
  return days
}
