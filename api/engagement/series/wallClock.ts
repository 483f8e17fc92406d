import { Temporal } from 'temporal-polyfill'

/** What clocks show where a series takes place; `startTime` null: whole days, which are London's. */
export type WallClock = { startTime: string | null; zone: string }

export const LONDON = 'Europe/London'

/**
 * When a day's instance begins. A time that the clocks leave out is reckoned by the offset before the change, so 01:30
 * becomes 02:30, and of one that they show twice the first is meant (RFC 5545, 3.3.5).
 */
export function startOf(day: string, { startTime, zone }: WallClock): Date {
  const shown = Temporal.PlainDateTime.from(`${day}T${startTime ?? '00:00'}`)
  return new Date(shown.toZonedDateTime(startTime === null ? LONDON : zone).epochMilliseconds)
}

/** The day that calendars show there. */
export const dayIn = (zone: string, moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()

export const monthsLater = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toString()

export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** Whether it is the name of a zone, such as Europe/London: offsets and abbreviations are none. */
export function isZone(name: string): boolean {
  if (!/^([A-Z][A-Za-z_+-]*\/[A-Za-z0-9_+/-]+|UTC)$/.test(name)) return false
  try {
    return Temporal.Now.zonedDateTimeISO(name).timeZoneId !== ''
  } catch {
    return false
  }
}
