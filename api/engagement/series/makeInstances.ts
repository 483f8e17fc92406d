import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { newId } from '../../platform/record.ts'
import { Engagement } from '../engagement.entity.ts'
import { daysOfSeries, instanceOn, type Series } from './instance.ts'
import { MONTHS_AHEAD } from './seriesHooks.ts'
import { dayIn, LONDON, monthsLater, startOf } from './wallClock.ts'

export type Kept = Series & { id: string; directorate: string; source: unknown }

/** The day up to which instances are made now. */
export const horizonAt = (now: Date): string => monthsLater(dayIn(LONDON, now), MONTHS_AHEAD)

/**
 * Makes the instances that a series still lacks: to come, and of no day that has one, whatever became of it. Its row has
 * to be locked, so that no two do this at once; the unique index refuses what would be made twice all the same.
 * @param most the others are left to the job
 * @returns their number
 */
export async function makeInstances(em: SqlEntityManager, series: Kept, now: Date, most: number): Promise<number> {
  const made = await queryWithin<{ day: string }>(em, {
    text: 'select series_start::text as day from engagement where series_id = $1',
    values: [series.id],
  })
  const taken = new Set(made.map(({ day }) => day))
  const horizon = horizonAt(now)
  const due = daysOfSeries(series).filter((day) => day <= horizon && !taken.has(day) && startOf(day, series) > now)
  const making = due.slice(0, most)
  for (const day of making) {
    const { directorate, source } = series
    const instance = { ...instanceOn(day, series), directorate, source, series: series.id, seriesStart: day }
    em.persist(em.create(Engagement, { id: newId(), status: 'PLANNED', ...instance } as never))
  }
  await em.flush()
  // Neither a change of the record nor part of its history: who edits the series meanwhile is not in its way.
  await queryWithin(em, {
    text: 'update engagement_series set made_until = $2::date where id = $1',
    values: [series.id, making.length < due.length ? making.at(-1) : horizon],
  })
  return making.length
}
