import type { EngagementStatus, TimelineEntryKind, TimelineFilter, TimelineOf } from '../generated/graphql'
import { dayAfter, startOfDay } from '../words/dates'

/** Whose timeline an address may name, in the words of the address and of the API alike. */
const SUBJECTS = ['organisation', 'person', 'group', 'sector', 'ward', 'directorate', 'issue'] as const
type Subject = (typeof SUBJECTS)[number]

export const ENTRIES: readonly TimelineEntryKind[] = ['ENGAGEMENT', 'QUESTION', 'ANSWER', 'CONSENT']
export const STATUSES: readonly EngagementStatus[] = ['PLANNED', 'HELD', 'CANCELLED', 'MISSED']

/** The parts of an address that narrow a timeline. */
export const NARROWING = ['entries', 'kind', 'status', 'by', 'about', 'since', 'until'] as const
export type Narrowing = (typeof NARROWING)[number]

export type Asked = { of: TimelineOf | null; filter: TimelineFilter }

/** What an address asks for; what it says wrongly is left out. */
export function askedIn(params: URLSearchParams): Asked {
  const subject = SUBJECTS.find((name) => params.get(name))
  const [entry, status] = [
    ENTRIES.find((kind) => kind === params.get('entries')),
    STATUSES.find((one) => one === params.get('status')),
  ]
  const [since, until] = [dayIn(params, 'since'), dayIn(params, 'until')]
  return {
    of: subject ? { [subject]: params.get(subject) } : null,
    filter: {
      ...(entry ? { entries: [entry] } : {}),
      ...(params.get('kind') ? { kinds: [String(params.get('kind'))] } : {}),
      ...(status ? { statuses: [status] } : {}),
      ...(params.get('by') ? { directorate: params.get('by') } : {}),
      ...(params.get('about') ? { issue: params.get('about') } : {}),
      ...(since ? { since: startOfDay(since) } : {}),
      ...(until ? { until: startOfDay(dayAfter(until)) } : {}),
    },
  }
}

/** A record's timeline. */
export const timelineOf = (subject: Subject, id: string): string => `/timeline?${subject}=${id}`

function dayIn(params: URLSearchParams, name: 'since' | 'until'): string | null {
  const day = params.get(name) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : null
}
