import type { Database } from '../../../platform/database.ts'
import type { Today } from './today.ts'

/** What was left of a round ends with it. */
const CLOSE = `
  with over as (
    select organisation_id, began_on from care_round
    where closed_at is null and answer_by < $1::date order by answer_by limit 200 for update skip locked
  ),
  unanswered as (
    update care_item i set state = 'UNANSWERED', settled_at = $2, updated_at = now(), version = i.version + 1
    from over where i.organisation_id = over.organisation_id and i.settled_at is null and i.answer_by < $1::date
  )
  update care_round r set closed_at = $2 from over
  where r.organisation_id = over.organisation_id and r.began_on = over.began_on
  returning r.organisation_id`

export async function closeRounds(db: Database, { day, now }: Today, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const closed = await db.query({ text: CLOSE, values: [day, now.toISOString()] })
    if (closed.length === 0) return
  }
}
