import { timeOf, today } from '../../words/dates.ts'
import { type Repeat, ruleOf } from './repeat.ts'

/** What London's calendars and clocks show. */
export const londonDay = (moment: string): string => today(new Date(moment))
export const londonTime = (moment: string): string => timeOf(new Date(moment).toISOString())

type Times = { occurredAt?: unknown; endsAt?: unknown; allDay?: unknown }

/** Times of one meeting as a series has them. */
export function clockOf({ occurredAt, endsAt, allDay }: Times): { startTime: string | null; minutes: number | null } {
  if (allDay === true || typeof occurredAt !== 'string') return { startTime: null, minutes: null }
  const length = typeof endsAt === 'string' ? Date.parse(endsAt) - Date.parse(occurredAt) : 0
  return { startTime: londonTime(occurredAt), minutes: length > 0 ? Math.round(length / 60_000) : null }
}

/** The input of `planSeries`, of what the form says of the first meeting. */
export function plannedOf({ repeat, ...values }: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  const occurredAt = values['occurredAt'] as string
  const kept = Object.entries(values).filter(([field]) => fields.includes(field))
  const firstDay = londonDay(occurredAt)
  return { ...Object.fromEntries(kept), rule: ruleOf(repeat as Repeat, firstDay) ?? '', firstDay, ...clockOf(values) }
}
