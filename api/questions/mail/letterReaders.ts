import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Addressee } from '../../platform/mail/addressed.ts'
import { dayOf } from '../../platform/sql/today.ts'
import { stillAsks } from '../asking/stillAsks.ts'
import { ASSIGNMENTS, isThereOn } from '../../accounts/serving.ts'

/** Whom a letter about a question goes to. `messageIds`: of the mails that they had and sent about it, oldest first. */
export type LetterReader = Addressee & { accountId: string; hasText: boolean; messageIds: string[] }

const ACTIVE = 'a.suspended_at is null and a.archived_at is null'

/** SQL: of the mails that the account `a` had and sent about the question `$1`. */
export const MESSAGE_IDS = `
  array(select m.message_id from question_mail m where m.question_id = $1 and m.account_id = a.id
    order by m.at, m.message_id) as "messageIds"`

const READER = `
  a.id::text as "accountId", a.email, a.display_name as "displayName", coalesce(c.has_text, false) as "hasText",
  ${MESSAGE_IDS}`

const ASKER = `
  select ${READER}
  from question q join account a on a.id = q.asker_id left join mail_choice c on c.account_id = a.id
  where q.id = $1 and ${ACTIVE} and ${stillAsks('q.organisation_id')}`

/** Of the directorates that are asked, and not away; `due`: of one that has not answered. */
const SERVING = `
  select a.id, bool_or(r.state = 'OPEN') as due
  from question q
  join question_route r on r.handling_id = q.handling_id and r.state in ('OPEN', 'ANSWERED') and r.archived_at is null
  join (${ASSIGNMENTS}) on s.directorate_id = r.directorate_id
  where q.id = $1 and ${isThereOn(dayOf('$2::timestamptz'))}
  group by a.id`

const OFFICERS = `
  with serving as (${SERVING}), assignee as (select v.id from serving v join question q on q.assignee_id = v.id where q.id = $1)
  select ${READER}
  from serving v join account a on a.id = v.id left join mail_choice c on c.account_id = a.id
  where v.id in (select id from assignee)
    or not exists (select from assignee) and (v.due or not exists (select from serving where due))
  order by a.id`

type About = { em: SqlEntityManager; question: { id: string } }

/** None where the asker's account is suspended, or gone from the organisation. */
export const askerOf = ({ em, question }: About): Promise<LetterReader[]> =>
  queryWithin<LetterReader>(em, { text: ASKER, values: [question.id] })

/** The assignee; where there is none or they are away, all SPOCs of the directorates that have still to answer. */
export const officersOf = ({ em, question }: About, now: Date): Promise<LetterReader[]> =>
  queryWithin<LetterReader>(em, { text: OFFICERS, values: [question.id, now.toISOString()] })

const OF_DIRECTORATES = `
  select ${READER}
  from account a left join mail_choice c on c.account_id = a.id
  where a.id in (select a.id from ${ASSIGNMENTS} where s.directorate_id = any($3::uuid[]) and ${isThereOn(dayOf('$2::timestamptz'))})
  order by a.id`

/** All SPOCs of these directorates who are there. */
export const spocsOf = ({ em, question }: About, now: Date, directorates: readonly string[]): Promise<LetterReader[]> =>
  queryWithin<LetterReader>(em, { text: OF_DIRECTORATES, values: [question.id, now.toISOString(), directorates] })

/** What the next letter to this account refers to. */
export async function noteMessage({ em, question }: About, accountId: string, messageId: string | null): Promise<void> {
  if (messageId === null) return
  await queryWithin(em, {
    text: 'insert into question_mail (question_id, account_id, message_id) values ($1, $2, $3) on conflict do nothing',
    values: [question.id, accountId, messageId],
  })
}
