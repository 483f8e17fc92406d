const ZONE = 'Europe/London'
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const moment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
})
const dayOfMoment = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: ZONE,
})

// Canadian English writes days as ISO 8601 does.
const isoDay = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: ZONE })

/** `2026-11-22` → 22 Nov 2026. */
export const dateText = (date: string): string => day.format(new Date(`${date}T00:00:00Z`))

/** A moment in UTC → 22 Nov 2026, 03:15, London time. */
export const momentText = (at: string): string => moment.format(new Date(at))

const precise = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZone: ZONE,
})
/** The same to the second, where the order of events counts. */
export const preciseText = (at: string): string => precise.format(new Date(at))

/** The London day of a moment in UTC. */
export const dayOf = (at: string): string => dayOfMoment.format(new Date(at))

/** Today in London, as dates are written in the API. */
export const today = (now = new Date()): string => isoDay.format(now)

const whole = new Intl.NumberFormat('en-GB')
/** 1234 → 1,234 */
export const numberText = (value: number): string => whole.format(value)

const hourInLondon = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: ZONE })

/** The moment at which a day begins in London, in UTC: an hour before midnight there in summer. */
export function startOfDay(date: string): string {
  const midnight = new Date(`${date}T00:00:00Z`)
  return new Date(midnight.getTime() - Number(hourInLondon.format(midnight)) * 3_600_000).toISOString()
}

/** 2026-02-28 → 2026-03-01 */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
