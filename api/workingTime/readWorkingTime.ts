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

const CALENDAR = 'select id, version from working_calendar where archived_at is null order by id limit 1'

/** SQL of `WorkingTime.revision`. */
export const WORKING_TIME_REVISION = `((select version from (${CALENDAR}) calendar) + (select sum(version)::int from response_time))`

/** The calendar that the clocks go by is the first that was made: there is no other yet. */
const TEXT = `
  with calendar as (${CALENDAR})
  select json_build_object(
    'revision', ${WORKING_TIME_REVISION},
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

/** For a change, which reads it once: several clocks of one change go by the same calendar. */
export function workingTimeWithin(em: SqlEntityManager): Promise<WorkingTime> {
  let read = within.get(em)
  if (!read) within.set(em, (read = readWorkingTime({ query: (statement) => queryWithin(em, statement) })))
  return read
}

const latest = new WeakMap<Asked['orm'], WorkingTime>()

/**
 * The last that was read, which may be out of date: whoever goes by it checks `WORKING_TIME_REVISION` as it writes, or
 * says which revision is wanted.
 */
export async function lastWorkingTime(asked: Asked, revision?: number): Promise<WorkingTime> {
  const last = latest.get(asked.orm)
  if (last && (revision === undefined || last.revision === revision)) return last
  const read = await readWorkingTime(asked)
  latest.set(asked.orm, read)
  return read
}

/** It was out of date. */
export const forgetWorkingTime = ({ orm }: Pick<Asked, 'orm'>): void => void latest.delete(orm)
