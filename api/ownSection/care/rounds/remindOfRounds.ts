import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../../platform/database.ts'
import { tellKeepers } from './tellKeepers.ts'
import type { Today } from './today.ts'

/** Before the last day. */
const REMINDED_DAYS = 14

const DUE = `
  select r.organisation_id::text as organisation, r.began_on::text as "beganOn" from care_round r
    join organisation o on o.id = r.organisation_id and o.archived_at is null
  where r.reminded_at is null and r.closed_at is null and r.answer_by <= $1::date + ${REMINDED_DAYS} and r.answer_by >= $1::date
  order by r.answer_by, r.organisation_id limit 1000`

const CLAIM = `
  update care_round r set reminded_at = $3
  where r.organisation_id = $1 and r.began_on = $2 and r.reminded_at is null
  returning r.answer_by::text as "answerBy", (
    select count(*)::int from care_item i where i.organisation_id = r.organisation_id and i.settled_at is null) as items`

type Due = { organisation: string; beganOn: string }

/** Once a round, if something of it is left. */
export async function remindOfRounds(db: Database, today: Today, signal: AbortSignal): Promise<void> {
  for (const due of await db.query<Due>({ text: DUE, values: [today.day] })) {
    if (signal.aborted) return
    await db.orm.em.fork().transactional((em) => remind(em as SqlEntityManager, due, today))
  }
}

async function remind(em: SqlEntityManager, { organisation, beganOn }: Due, today: Today): Promise<void> {
  const [round] = await queryWithin<{ answerBy: string; items: number }>(em, {
    text: CLAIM,
    values: [organisation, beganOn, today.now.toISOString()],
  })
  if (!round || round.items === 0) return
  const { answerBy, items } = round
  await tellKeepers(em, today, {
    organisation,
    subject: 'Still to be looked at: your organisation’s entries',
    items,
    answerBy,
  })
}
