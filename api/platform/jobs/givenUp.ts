import { PgBoss } from 'pg-boss'
import type { Database } from '../database.ts'
import { bossDatabase } from './bossDatabase.ts'
import { DEAD } from './queues.ts'

export type GivenUp = { id: string; name: string; data: string; failure: string | null; since: string }

/** The oldest first. Data are ids, codes, numbers and times; a failure is a name or a SQLSTATE. */
export const listGivenUp = (db: Database): Promise<GivenUp[]> =>
  db.query<GivenUp>({
    text: `
      select id, coalesce(source_name, '') as name, coalesce(data::text, '{}') as data,
        source_output ->> 'message' as failure, to_char(created_on at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"') as since
      from pgboss.job_common
      where name = $1 and state < 'active'
      order by created_on, id
      limit 1000
    `,
    values: [DEAD],
  })

/** Back to where they came from, with all their attempts before them. @returns how many, at most a thousand at once */
export function tryAgain(db: Database, ids: readonly string[]): Promise<number> {
  const boss = new PgBoss({ db: bossDatabase(db), migrate: false })
  return boss.redrive(DEAD, ids.length > 0 ? { ids: [...ids] } : {})
}

export async function forgetGivenUp(db: Database, ids: readonly string[]): Promise<number> {
  const text = `delete from pgboss.job_common where name = $1 and state < 'active' and id = any($2::uuid[]) returning id`
  return (await db.query({ text, values: [DEAD, [...ids]] })).length
}
