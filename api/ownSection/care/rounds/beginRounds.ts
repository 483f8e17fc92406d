import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Database, queryWithin } from '../../../platform/database.ts'
import type { Logger } from '../../../platform/log.ts'
import { newId } from '../../../platform/record.ts'
import { type AskedAbout, askedAbout } from './askedAbout.ts'
import { KEEPS } from './keepers.ts'
import { placedItems } from './placedItems.ts'
import { daysAfter, quarterOf } from './quarter.ts'
import { tellKeepers } from './tellKeepers.ts'
import type { Today } from './today.ts'

/** So that a city's mails do not leave on the first morning of a quarter. */
const ROUNDS_A_DAY = 500
const ANSWERED_WITHIN_DAYS = 28

/** Organisations with somebody to ask, and none new: they said all of it in the quarter in which they came. */
const DUE = `
  select o.id::text as id from organisation o
  where o.archived_at is null
    and exists (
      select from account a where a.organisation_id = o.id and ${KEEPS} and a.created_at < ($1::date at time zone 'Europe/London'))
    and not exists (select from care_round r where r.organisation_id = o.id and r.began_on >= $1::date)
  order by o.id limit ${ROUNDS_A_DAY}`

const CLAIM = `
  insert into care_round (organisation_id, began_on, answer_by) values ($1, $2, $3)
  on conflict do nothing returning organisation_id`

/** Each organisation in a transaction of its own, with its letters. One that fails holds up no other. */
export async function beginRounds(db: Database, today: Today, signal: AbortSignal, log: Logger): Promise<void> {
  const due = await db.query<{ id: string }>({ text: DUE, values: [quarterOf(today.day)] })
  for (const { id } of due) {
    if (signal.aborted) return
    try {
      await db.orm.em.fork().transactional((em) => begin(em as SqlEntityManager, id, today))
    } catch (error) {
      log.error({ organisation: id, err: error }, 'a round of care is left for the next run')
    }
  }
}

async function begin(em: SqlEntityManager, organisation: string, today: Today): Promise<void> {
  const { now, day } = today
  const answerBy = daysAfter(day, ANSWERED_WITHIN_DAYS)
  const [claimed] = await queryWithin(em, { text: CLAIM, values: [organisation, day, answerBy] })
  if (!claimed) return
  const asked = await queryWithin<AskedAbout>(em, askedAbout(organisation, now))
  if (asked.length === 0) return
  const items = asked.map((one) => ({ id: newId(), ...one }))
  await queryWithin(em, placedItems(items, { organisation, askedAt: now, answerBy }))
  await tellKeepers(em, today, {
    organisation,
    subject: 'Is what the police hold of your organisation still right?',
    items: items.length,
    answerBy,
  })
}
