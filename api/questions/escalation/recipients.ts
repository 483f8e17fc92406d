import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { dayOf } from '../../platform/sql/today.ts'
import { ASSIGNMENTS, isThereOn } from '../../accounts/serving.ts'
import { type LetterReader, MESSAGE_IDS } from '../mail/letterReaders.ts'
import type { Level } from './escalations.ts'

export type Recipient = Omit<LetterReader, 'hasText'>

/** Each open route with the SPOCs of its directorate who are not away. One row without a SPOC where there is none. */
const THERE = `
  select r.id as route, a.id as account, a.id in (r.assignee_id, q.assignee_id) as assigned, s.lead
  from question q
  left join question_route r on r.handling_id = q.handling_id and r.state = 'OPEN' and r.archived_at is null
  left join (${ASSIGNMENTS}) on s.directorate_id = r.directorate_id and ${isThereOn(dayOf('$2::timestamptz'))}
  where q.id = $1`

/** The people of the four levels, for each route. */
const PEOPLE = `
  select route, account, 1 as level from there where assigned
  union select route, account, 2 from there where account is not null
  union select route, account, 3 from there where lead
  union select route, a.id, 4 from there cross join account a
    where 'ADMINISTRATOR' = any(a.roles) and a.suspended_at is null and a.archived_at is null`

const RECIPIENTS = `
  with there as (${THERE}), people as (${PEOPLE}),
  turns as (select account, rank() over (partition by route order by level) as turn from people where level >= $3::int)
  select a.id::text as "accountId", a.email, a.display_name as "displayName", ${MESSAGE_IDS}
  from account a where a.id in (select account from turns where turn = 1)
  order by a.id`

type Reaching = { question: { id: string }; level: Level; now: Date }

/**
 * Who is told at a level: the assignee, all SPOCs, their lead, the administrators. Each route counts for itself:
 * if everybody of a level is away, its next level is told at once.
 */
export const recipientsAt = (em: SqlEntityManager, { question, level, now }: Reaching): Promise<Recipient[]> =>
  queryWithin<Recipient>(em, { text: RECIPIENTS, values: [question.id, now.toISOString(), level] })
