import { daysOfSeries, type Series, timesOn } from '../../../api/engagement/series/instance.ts'
import { insertRows, type Run } from '../../insertRows.ts'
import { seededId } from '../../seededId.ts'
import type { Days } from '../days.ts'

const SERIES = {
  id: 'uuid',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  directorate_id: 'uuid',
  rule: 'text',
  first_day: 'date',
  last_day: 'date',
  start_time: 'text',
  minutes: 'integer',
  zone: 'text',
  made_until: 'date',
  kind: 'text',
  organisation_ids: 'uuid[]',
  person_ids: 'uuid[]',
  officer_ids: 'uuid[]',
  issue_ids: 'uuid[]',
  summary: 'text',
  place: 'text',
  shared: 'boolean',
  source: 'text',
}
const INSTANCES = {
  id: 'uuid',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
  version: 'integer',
  kind: 'text',
  status: 'text',
  cancelled_because: 'text',
  occurred_at: 'timestamptz',
  ends_at: 'timestamptz',
  directorate_id: 'uuid',
  organisation_ids: 'uuid[]',
  person_ids: 'uuid[]',
  officer_ids: 'uuid[]',
  issue_ids: 'uuid[]',
  summary: 'text',
  place: 'text',
  shared: 'boolean',
  source: 'text',
  series_id: 'uuid',
  series_start: 'date',
}

type With = {
  officer: { account: string; directorate: string }
  organisation: { id: string; people: readonly string[] }
  issue: string
}

const FORMS = [
  {
    rule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=26',
    beganDaysAgo: 45,
    startTime: '09:30',
    minutes: 45,
    kind: 'MEETING',
    summary: 'Weekly round with the security manager: what happened, who is expected, which doors are open late.',
    place: 'Security desk, ground floor',
  },
  {
    rule: 'FREQ=MONTHLY;BYDAY=1TH;COUNT=12',
    beganDaysAgo: 100,
    startTime: '18:00',
    minutes: 90,
    kind: 'BRIEFING',
    summary: 'Monthly briefing of the neighbourhood’s businesses, with questions.',
    place: 'Guild church hall',
  },
] as const

/** Of the first series: one is moved, and one is cancelled, counted from the next to come. */
const MOVED = 1
const CANCELLED = 3
const HOUR_MS = 3_600_000

/** Two series, of which some meetings were held. */
export async function seedSeries(run: Run, withWhom: readonly With[], days: Days): Promise<void> {
  for (const [n, form] of FORMS.entries()) {
    const of = withWhom[n % withWhom.length]
    if (!of) return
    const id = seededId('demo', 'engagementSeries', n)
    const firstDay = days.date(-form.beganDaysAgo)
    const made = days.time(-form.beganDaysAgo - 3)
    const clock = { startTime: form.startTime, minutes: form.minutes, zone: 'Europe/London' }
    const series = { rule: form.rule, firstDay, endsBefore: null, ...clock } as unknown as Series
    const meetings = daysOfSeries(series)
    const shared = {
      kind: form.kind,
      directorate_id: of.officer.directorate,
      organisation_ids: [of.organisation.id],
      person_ids: of.organisation.people.slice(0, 1),
      officer_ids: [of.officer.account],
      issue_ids: [of.issue],
      summary: form.summary,
      place: form.place,
      shared: n === 0,
      source: 'CONSOLE',
      created_at: made,
      updated_at: made,
    }
    await insertRows(run, 'engagement_series', SERIES, [
      {
        ...shared,
        id,
        rule: form.rule,
        first_day: firstDay,
        last_day: meetings.at(-1),
        start_time: form.startTime,
        minutes: form.minutes,
        zone: clock.zone,
        made_until: meetings.at(-1),
      },
    ])
    const next = meetings.findIndex((day) => day > days.date(0))
    const rows = meetings.map((day, at) => ({
      ...shared,
      id: seededId('demo', 'engagement', 10_000 + n * 1000 + at),
      series_id: id,
      series_start: day,
      ...meeting(timesOn(day, series), { isPast: at < next, place: n === 0 ? at - next : null }),
    }))
    await insertRows(run, 'engagement', INSTANCES, rows)
  }
}

type Times = { occurredAt: Date; endsAt: Date | null }

function meeting({ occurredAt, endsAt }: Times, { isPast, place }: { isPast: boolean; place: number | null }) {
  const later = place === MOVED ? 3 * HOUR_MS : 0
  const isCancelled = place === CANCELLED
  const moved = (date: Date | null): string | null => date && new Date(date.getTime() + later).toISOString()
  return {
    version: later > 0 || isCancelled ? 2 : 1,
    status: isPast ? 'HELD' : isCancelled ? 'CANCELLED' : 'PLANNED',
    cancelled_because: isCancelled ? 'The security manager is on leave that week.' : null,
    occurred_at: moved(occurredAt),
    ends_at: moved(endsAt),
  }
}
