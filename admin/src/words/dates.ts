const ZONE = 'Europe/London'
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
})
const DAY_OF_MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: ZONE,
})

// Canadian English writes days as ISO 8601 does.
const ISO_DAY = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONE })

/** `2026-11-22` → 22 Nov 2026. */
export const dateText = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`))

const DAY_OF_YEAR = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** `2026-12-04` → 4 December; with its year if that is not this one. */
export function nearDayText(date: string, now = new Date()): string {
  const isThisYear = date.slice(0, 4) === today(now).slice(0, 4)
  return isThisYear ? DAY_OF_YEAR.format(new Date(`${date}T00:00:00Z`)) : dateText(date)
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Any day of it: `2026-11-01` → November 2026. */
export const monthText = (date: string): string => MONTH.format(new Date(`${date}T00:00:00Z`))

/** A moment in UTC → 22 Nov 2026, 03:15, London time. */
export const momentText = (at: string): string => MOMENT.format(new Date(at))

const PRECISE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: ZONE,
})
/** To the second, where the order of events matters. */
export const preciseText = (at: string): string => PRECISE.format(new Date(at))

/** The London day of a moment in UTC. */
export const dayOf = (at: string): string => DAY_OF_MOMENT.format(new Date(at))

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE })

/** The London time of a moment in UTC: 03:15. */
export const timeOf = (at: string): string => TIME.format(new Date(at))

/** Today in London, as dates are written in the API. */
export const today = (now = new Date()): string => ISO_DAY.format(now)

const WHOLE = new Intl.NumberFormat('en-GB')
/** 1234 → 1,234 */
export const numberText = (value: number): string => WHOLE.format(value)

const HOUR_IN_LONDON = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: ZONE })

/** The moment at which a day begins in London, in UTC: an hour before midnight there in summer. */
export function startOfDay(date: string): string {
  const midnight = new Date(`${date}T00:00:00Z`)
  return new Date(midnight.getTime() - Number(HOUR_IN_LONDON.format(midnight)) * 3_600_000).toISOString()
}

/** 2026-03-01 → 2026-02-28 */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** 2026-02-28 → 2026-03-01 */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
