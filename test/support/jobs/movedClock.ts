import type { Clock } from '../../../api/platform/clock.ts'
import type { Database } from '../../../api/platform/database.ts'

export type MovedClock = Clock & {
  /** For this process, and in the database for all processes. */
  moveOn(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): Promise<void>
}

/** A clock that goes on from another time than the real one, for the jobs of one database that a test has to itself. */
export function movedClock(db: Database): MovedClock {
  let aheadMs = 0
  return {
    now: () => new Date(Date.now() + aheadMs),
    async moveOn({ days = 0, hours = 0, minutes = 0, seconds = 0 }) {
      aheadMs += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1_000
      const text = `
        create or replace function pgboss.job_now() returns timestamptz language sql stable as $$
          select pg_catalog.now() + interval '${aheadMs} milliseconds'
        $$
      `
      await db.asOwner((owner) => owner.query({ text, values: [] }))
    },
  }
}
