import type { PgBoss } from 'pg-boss'
import type { Database } from '../database.ts'
import { DEAD } from './queues.ts'

// One probe of an index a name, for all kinds of jobs together, where pg-boss's workers would each ask for their own.
const DUE = `
  select name
  from unnest($1::text[]) as asked (name)
  where exists (
    select
    from pgboss.job_common job
    where job.name = asked.name
    and job.state < 'active'
    and job.start_after <= pgboss.job_now()
  )
`

/** Which of these queues have a job whose time has come. */
export async function dueQueues(db: Database, names: readonly string[]): Promise<string[]> {
  const due = await db.query<{ name: string }>({ name: 'jobs_due', text: DUE, values: [names] })
  return due.map(({ name }) => name)
}

export async function countDead(db: Database): Promise<number> {
  const [found] = await db.query<{ count: number }>({
    name: 'jobs_dead',
    text: `select count(*)::int as count from pgboss.job_common where name = $1 and state < 'active'`,
    values: [DEAD],
  })
  return found?.count ?? 0
}

/** Where there is one process only, whatever was being worked on when it starts was left by one that died. */
export async function takeUp(boss: PgBoss, db: Database): Promise<void> {
  const left = await db.query<{ name: string; ids: string[] }>({
    text: `select name, array_agg(id::text) as ids from pgboss.job_common where state = 'active' group by name`,
    values: [],
  })
  for (const { name, ids } of left) await boss.fail(name, ids, { name: 'ProcessEnded' })
}
