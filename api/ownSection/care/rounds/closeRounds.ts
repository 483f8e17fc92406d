import type { Database } from '../../../platform/database.ts'
import type { Today } from './today.ts'

// One that somebody is answering at this moment is theirs; the next run takes it if they do not.
const LAPSE = `
  with due as (
    select id from care_item where settled_at is null and answer_by < $1::date
    order by id limit 1000 for update skip locked
  )
  update care_item i set state = 'UNANSWERED', settled_at = $2, updated_at = now(), version = i.version + 1
  from due where i.id = due.id
  returning i.id`

const CLOSE = `
  update care_round r set closed_at = $2
  where r.closed_at is null and r.answer_by < $1::date and not exists (
    select from care_item i
    where i.organisation_id = r.organisation_id and i.settled_at is null and i.answer_by < $1::date)`

/** What was left of a round ends with it. */
export async function closeRounds(db: Database, { day, now }: Today, signal: AbortSignal): Promise<void> {
  const values = [day, now.toISOString()]
  while (!signal.aborted && (await db.query({ text: LAPSE, values })).length > 0);
  if (!signal.aborted) await db.query({ text: CLOSE, values })
}
