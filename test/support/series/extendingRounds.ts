import type { Database } from '../../../api/platform/database.ts'
import { newId } from '../../../api/platform/record.ts'
import { serverUrl } from '../database/database.ts'
import { keptDatabase } from '../database/keptDatabase.ts'
import { startNode } from '../processes/runningProcess.ts'

const SERIES = 4
const DAYS = 250
const MOMENT = '2026-01-01T00:00:00.000Z'
/** The embedded database has one process at a time. */
const AT_ONCE = serverUrl === null ? 1 : 2

/** How many days of a series were made, and how many engagements. */
export type Made = { days: number; engagements: number; histories: number }[]

/** Processes make the instances of some series and are killed as by a power cut, at as many random moments as `rounds`. */
export async function killExtending(rounds: number, chance: () => number): Promise<Made> {
  const kept = await keptDatabase()
  await kept.look(makeSeries)
  const begin = () => startNode('test/support/series/extendingProcess.ts', kept.env, [MOMENT])
  for (let round = 0; round < rounds; round += 1) {
    const running = Array.from({ length: AT_ONCE }, begin)
    const line = 2 + Math.floor(chance() * 3)
    await Promise.race(
      running.flatMap((child) => [child.printed(new RegExp(`^${line} looks`, 'm')), child.printed(/^done$/m)]),
    )
    for (const child of running) {
      child.process.kill('SIGKILL')
      await child.ended
    }
  }
  for (const child of Array.from({ length: AT_ONCE }, begin)) {
    await child.printed(/^done$/m)
    await child.ended
  }
  return kept.look((db) =>
    db.query<Made[number]>({
      text: `
        select count(distinct e.series_start)::int as days, count(*)::int as engagements,
          sum((select count(*) from history_entry h where h.object_id = e.id and h.field = 'status'))::int as histories
        from engagement_series s join engagement e on e.series_id = s.id group by s.id`,
      values: [],
    }),
  )
}

async function makeSeries(db: Database): Promise<void> {
  const run = (text: string, values: unknown[]) => db.query({ text, values })
  const directorate = newId()
  await run(`insert into directorate (id, code, name) values ($1, 'CRIME', 'Crime')`, [directorate])
  for (let n = 0; n < SERIES; n += 1)
    await run(
      `insert into engagement_series (id, directorate_id, rule, first_day, last_day, start_time, zone, kind, summary)
       values ($1, $2, $3, '2026-01-05', '2026-09-11', '10:00', 'Europe/London', 'MEETING', 'The round.')`,
      [newId(), directorate, `FREQ=DAILY;COUNT=${DAYS}`],
    )
}

export const expectedOf = (): Made => Array(SERIES).fill({ days: DAYS, engagements: DAYS, histories: DAYS }) as Made
