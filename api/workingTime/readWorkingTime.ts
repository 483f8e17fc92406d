import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Asked, queryWithin } from '../platform/database.ts'
import { type Calendar, calendarOf, type Period } from './clock/calendar.ts'
import type { ResponseTime } from './clock/responseTimes.ts'

export type WorkingTime = {
  calendar: Calendar
  responseTimes: readonly ResponseTime[]
  /** Grows with every change of either: what was worked out under another one is out of date. */
  revision: number
}

type Found = {
  revision: number
  periods: Period[]
  closedDays: string[]
  responseTimes: ResponseTime[]
}

/** The calendar that the clocks go by is the first that was made: there is no other yet. */
const TEXT = `
  with calendar as (
    select id, version from working_calendar where archived_at is null order by id limit 1
  )
  select json_build_object(
    'revision', (select version from calendar) + (select sum(version) from response_time),
    'periods', (
      select coalesce(json_agg(json_build_object('weekday', weekday, 'opensAt', opens_at, 'closesAt', closes_at)), '[]')
      from working_period where calendar_id = (select id from calendar) and archived_at is null
    ),
    'closedDays', (
      select coalesce(json_agg(day), '[]')
      from closed_day where calendar_id = (select id from calendar) and archived_at is null
    ),
    'responseTimes', (
      select json_agg(json_build_object(
        'urgency', urgency, 'tier', tier,
        'firstAnswerMinutes', first_answer_minutes, 'answerMinutes', answer_minutes
      ))
      from response_time where archived_at is null
    )
  )::text as found
`

/** Not for a caller: the clocks run for everybody alike. */
export async function readWorkingTime(asked: Pick<Asked, 'query'>): Promise<WorkingTime> {
  const [row] = await asked.query<{ found: string }>({ text: TEXT, values: [] })
  const { revision, periods, closedDays, responseTimes } = JSON.parse(row!.found) as Found
  return { revision, calendar: calendarOf(periods, closedDays), responseTimes }
}

const within = new WeakMap<SqlEntityManager, Promise<WorkingTime>>()

/** For a transaction, which reads it once: several clocks of one change go by the same calendar. */
export function workingTimeWithin(em: SqlEntityManager): Promise<WorkingTime> {
  let read = within.get(em)
  if (!read) within.set(em, (read = readWorkingTime({ query: (statement) => queryWithin(em, statement) })))
  return read
}
