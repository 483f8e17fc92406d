import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Addressee } from '../../platform/mail/addressed.ts'
import type { Level } from './escalations.ts'

type Waiting = { handlingId: string; assigneeId: string | null }

const TODAY = `($3::timestamptz at time zone 'Europe/London')::date`

/** SPOCs who serve a directorate whose route is open, and are not away. */
const SERVING = `
  from spoc_assignment s join account a on a.id = s.account_id
  where s.directorate_id in (select directorate_id from question_route where handling_id = $1 and state = 'OPEN' and archived_at is null)
    and s.archived_at is null and (s.starts_on is null or s.starts_on <= ${TODAY}) and (s.ends_on is null or s.ends_on >= ${TODAY})
    and not (coalesce(s.absent_from, s.absent_until) is not null
      and coalesce(s.absent_from, '-infinity') <= ${TODAY} and coalesce(s.absent_until, 'infinity') >= ${TODAY})
    and a.suspended_at is null and a.archived_at is null`

const ADDRESSEE = `a.id as "accountId", a.email, a.display_name as "displayName"`
const spocs = (also: string): string => `select distinct ${ADDRESSEE} ${SERVING} and ${also} order by 1`

const REGISTER = `
  select ${ADDRESSEE} from account a
  where 'ADMINISTRATOR' = any(a.roles) and a.suspended_at is null and a.archived_at is null
    and $1::uuid is not null and $2::uuid is not distinct from $2::uuid and $3::timestamptz is not null
  order by 1`

const STATEMENTS: Readonly<Record<Level, readonly string[]>> = {
  1: [spocs('a.id = $2::uuid'), spocs('$2::uuid is not distinct from $2::uuid')],
  2: [spocs('$2::uuid is not distinct from $2::uuid')],
  3: [spocs('s.lead and $2::uuid is not distinct from $2::uuid')],
  4: [REGISTER],
}

/** Who is told at a level: the assignee, or in their absence all SPOCs; all SPOCs; their leads; the administrators. */
export async function recipientsAt(
  em: SqlEntityManager,
  level: Level,
  { handlingId, assigneeId }: Waiting,
  now: Date,
): Promise<Addressee[]> {
  for (const text of STATEMENTS[level]) {
    const found = await queryWithin<Addressee>(em, { text, values: [handlingId, assigneeId, now.toISOString()] })
    if (found.length > 0) return found
  }
  return []
}
