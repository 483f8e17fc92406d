import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin, type Statement } from '../../platform/database.ts'
import type { Addressee } from '../../platform/mail/addressed.ts'
import { dayOf } from '../../platform/sql/today.ts'
import { ASSIGNMENTS, isThereOn } from '../handling/serving.ts'
import type { Level } from './escalations.ts'

type Waiting = { handlingId: string; assigneeId: string | null }

/** SPOCs who serve a directorate that has still to answer, and are not away. */
const SERVING = `
  from ${ASSIGNMENTS}
  where s.directorate_id in (select directorate_id from question_route where handling_id = $1 and state = 'OPEN' and archived_at is null)
    and ${isThereOn(dayOf('$2::timestamptz'))}`

const ADDRESSEE = `a.id as "accountId", a.email, a.display_name as "displayName"`
const ASSIGNEE = `select distinct ${ADDRESSEE} ${SERVING} and a.id = $3 order by 1`
const ALL = `select distinct ${ADDRESSEE} ${SERVING} order by 1`
const LEADS = `select distinct ${ADDRESSEE} ${SERVING} and s.lead order by 1`
const REGISTER = `
  select ${ADDRESSEE} from account a
  where 'ADMINISTRATOR' = any(a.roles) and a.suspended_at is null and a.archived_at is null
  order by 1`

/** Where nobody of a level is there, those of the next are told at once. */
function statementsFrom(level: Level, { handlingId, assigneeId }: Waiting, now: Date): Statement[] {
  const open = [handlingId, now.toISOString()]
  const all: Statement[] = [
    { text: ASSIGNEE, values: [...open, assigneeId] },
    { text: ALL, values: open },
    { text: LEADS, values: open },
    { text: REGISTER, values: [] },
  ]
  return all.slice(level - 1)
}

/** Who is told at a level: the assignee, or in their absence all SPOCs; all SPOCs; their leads; the administrators. */
export async function recipientsAt(
  em: SqlEntityManager,
  level: Level,
  waiting: Waiting,
  now: Date,
): Promise<Addressee[]> {
  for (const statement of statementsFrom(level, waiting, now)) {
    const found = await queryWithin<Addressee>(em, statement)
    if (found.length > 0) return found
  }
  return []
}
