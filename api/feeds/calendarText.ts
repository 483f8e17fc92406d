import { setImmediate as turnOver } from 'node:timers/promises'
import { ICalCalendar, ICalEvent, ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator'
import { londonDay } from '../workingTime/clock/london.ts'
import { foldLines } from './foldLines.ts'
import type { ReadEngagement } from './readEngagements.ts'

type Words = { name: string; kinds: ReadonlyMap<string, string> }

const DAY_MS = 86_400_000
const NAMED = 3
const AT_ONCE = 100

/**
 * A feed as RFC 5545 has it: the same engagements give the same text at any time. Each instance stands by itself, and
 * its times end in Z, so no calendar has to know a rule or a zone. Lets others have their turn on the way.
 */
export async function calendarText(engagements: readonly ReadEngagement[], words: Words): Promise<string> {
  // Without a time zone: with one, the library would write times of the server's own zone.
  const calendar = new ICalCalendar({ prodId: { company: 'Beadle', product: 'Engagements', language: 'EN' } })
  calendar.name(escaped(words.name)).ttl(3600)
  const around = foldLines(calendar.toString())
  const events: string[] = []
  for (const [at, engagement] of engagements.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await turnOver()
    const event = eventOf(engagement, words.kinds)
    if (event) events.push(foldLines(new ICalEvent(event, calendar).toString()))
  }
  const end = around.lastIndexOf('END:VCALENDAR')
  return `${around.slice(0, end)}${events.join('')}END:VCALENDAR\r\n`
}

// The library escapes the texts of events, and not this one (RFC 5545, 3.3.11).
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`)

/** Null where its reader may not know when it is. */
function eventOf(engagement: ReadEngagement, kinds: Words['kinds']): ICalEventData | null {
  const { id, version, updatedAt, status, occurredAt } = engagement
  if (occurredAt === null) return null
  const changed = new Date(updatedAt ?? occurredAt)
  return {
    id,
    sequence: version ?? 0,
    stamp: changed,
    lastModified: changed,
    ...timesOf(engagement, occurredAt),
    summary: summaryOf(engagement, kinds),
    status: statusOf(status),
    transparency: status === 'CANCELLED' ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...detailsOf(engagement),
  }
}

/** One of whole days has dates, as London's calendars show them; its end is the day after the last. */
function timesOf(
  { endsAt, allDay }: ReadEngagement,
  occurredAt: string,
): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const start = new Date(occurredAt)
  const end = endsAt === null ? start : new Date(endsAt)
  if (allDay !== true) return end > start ? { start, end } : { start }
  const dateOf = (day: number): Date => new Date(day * DAY_MS)
  return { start: dateOf(londonDay(start.getTime())), end: dateOf(londonDay(end.getTime()) + 1), allDay: true }
}

function statusOf(status: ReadEngagement['status']): ICalEventStatus {
  switch (status) {
    case 'CANCELLED':
      return ICalEventStatus.CANCELLED
    // Nobody has said that it was held.
    case 'MISSED':
      return ICalEventStatus.TENTATIVE
    case 'PLANNED':
    case 'HELD':
    case null:
      return ICalEventStatus.CONFIRMED
  }
}

/** "Meeting, Lime Bank": what the whole force may read, for a calendar is seen over a shoulder. */
function summaryOf({ kind, organisations }: ReadEngagement, kinds: Words['kinds']): string {
  const called = kinds.get(kind ?? '') ?? 'Engagement'
  const names = (organisations ?? []).flatMap(({ name }) => name ?? [])
  const more = names.length - NAMED
  return [called, ...names.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}

function detailsOf({ summary, place, premises, people, cancelledBecause }: ReadEngagement): Partial<ICalEventData> {
  const names = (people ?? []).flatMap(({ displayName }) => displayName ?? [])
  const said = [
    ...(cancelledBecause ? [`Cancelled: ${cancelledBecause}`] : []),
    ...(summary ? [summary] : []),
    ...(names.length > 0 ? [`With ${names.join(', ')}`] : []),
  ]
  const at = place ?? [premises?.name, premises?.addressLine1, premises?.postcode].filter(Boolean).join(', ')
  return {
    ...(said.length > 0 ? { description: said.join('\n\n') } : {}),
    ...(at === '' ? {} : { location: { title: at } }),
  }
}
