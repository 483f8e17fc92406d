import type { SqlEntityManager } from '@mikro-orm/sql'
import { ASSIGNMENTS, isThereOn } from '../../../accounts/serving.ts'
import { COMMUNITIES } from '../../../directory/communities.ts'
import { queryWithin } from '../../../platform/database.ts'
import type { Addressee } from '../../../platform/mail/addressed.ts'
import { dayOf } from '../../../platform/sql/today.ts'
import type { Decider } from '../pendingWorkflow.ts'
import type { Level } from './levels.ts'

/**
 * Who is told at a level. The SPOCs of communities decide for organisations, which belong to no directorate. Where
 * nobody of a level is there, those of the next are told at once.
 */
const READERS = `
  with told as (
    select a.id, 1 as level from ${ASSIGNMENTS} join directorate d on d.id = s.directorate_id
    where d.code = '${COMMUNITIES}' and $2 <> 'REGISTER_MANAGER' and ${isThereOn(dayOf('$3::timestamptz'))}
    union
    select a.id, 1 from account a
    where 'REGISTER_MANAGER' = any(a.roles) and $2 <> 'SPOC' and a.suspended_at is null and a.archived_at is null
    union
    select a.id, 2 from ${ASSIGNMENTS} join directorate d on d.id = s.directorate_id
    where d.code = '${COMMUNITIES}' and s.lead and $2 <> 'REGISTER_MANAGER' and ${isThereOn(dayOf('$3::timestamptz'))}
    union
    select a.id, 3 from account a
    where 'ADMINISTRATOR' = any(a.roles) and a.suspended_at is null and a.archived_at is null
  ),
  first as (select min(level) as level from told where level >= $1)
  select distinct a.id::text as "accountId", a.email, a.display_name as "displayName"
  from account a join told on told.id = a.id where told.level = (select level from first)
  order by 1`

export const readersAt = (em: SqlEntityManager, level: Level, decides: Decider, now: Date): Promise<Addressee[]> =>
  queryWithin<Addressee>(em, { text: READERS, values: [level, decides, now.toISOString()] })
