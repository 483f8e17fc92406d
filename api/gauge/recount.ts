import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../platform/database.ts'

/** Rows of `last_engaged`, and how many are missing, too many or of another moment than the engagements give. */
export type Recounted = { kept: number; differ: number }

const KEYS = ['stakeholder_id', 'through', 'directorate_id', 'kind']
const same = KEYS.map((key) => `k.${key} = r.${key}`).join(' and ')

const DIFFER = `
  select coalesce(k.stakeholder_id, r.stakeholder_id) as id
  from last_engaged k full join last_engaged_recounted r on ${same}
  where k.last_at is distinct from r.last_at`

const COUNT = `select (select count(*)::int from last_engaged) as kept, (select count(*)::int from (${DIFFER}) d) as differ`

const MEND = [
  `delete from last_engaged k where not exists (
    select from last_engaged_recounted r where ${same} and k.last_at = r.last_at)`,
  `insert into last_engaged (${KEYS.join(', ')}, last_at)
    select ${KEYS.join(', ')}, last_at from last_engaged_recounted
    on conflict on constraint last_engaged_unique do nothing`,
]

/** Compares what is kept with a count from the start. Some seconds for a million engagements, which nobody waits for. */
export async function recount(db: Database): Promise<Recounted> {
  const [counted] = await db.query<Recounted>({ text: COUNT, values: [] })
  return counted as Recounted
}

/** Makes it again where it differs; changes of engagements wait meanwhile. Returns what differed. */
export const mend = (db: Database): Promise<Recounted> =>
  db.orm.em.fork().transactional(async (forked) => {
    const em = forked as SqlEntityManager
    await queryWithin(em, { text: 'lock table last_engaged in exclusive mode', values: [] })
    const [counted] = await queryWithin<Recounted>(em, { text: COUNT, values: [] })
    for (const text of MEND) await queryWithin(em, { text, values: [] })
    return counted as Recounted
  })
