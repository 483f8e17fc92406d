import { type AskedAbout, askedAbout } from '../../api/ownSection/care/rounds/askedAbout.ts'
import { placedItems } from '../../api/ownSection/care/rounds/placedItems.ts'
import { type Database, queryWithin } from '../../api/platform/database.ts'
import type { Run } from '../insertRows.ts'
import { seededId } from '../seededId.ts'
import type { Days } from './days.ts'
import { STAKEHOLDERS } from './organisations.ts'

/** Day of asking and last day, from today: a round that is over, and one under way. */
const ROUNDS = [
  { began: -96, until: -68, isOver: true },
  { began: -6, until: 22, isOver: false },
] as const
/** Of a round that is over the last so many were never answered, of the one under way the first so many are. */
const UNANSWERED = 2
const ANSWERED = 3

/** The rounds of care of the demo's stakeholders. A second call adds nothing. */
export async function seedCare(db: Database, days: Days): Promise<void> {
  await db.orm.em.fork().transactional(async (em) => {
    const run: Run = (statement) => queryWithin(em, statement)
    if ((await run({ text: 'select from care_round limit 1', values: [] })).length > 0) return
    let made = 0
    for (const { name } of Object.values(STAKEHOLDERS)) {
      const [found] = await run<{ id: string }>({
        text: 'select id::text as id from organisation where name = $1',
        values: [name],
      })
      if (!found) throw new Error(`The demo has no ${name}`)
      for (const { began, until, isOver } of ROUNDS) {
        const round = { organisation: found.id, askedAt: new Date(days.time(began, 440)), answerBy: days.date(until) }
        await run({
          text: 'insert into care_round (organisation_id, began_on, answer_by, closed_at) values ($1, $2, $3, $4)',
          values: [found.id, days.date(began), round.answerBy, isOver ? days.time(until + 1, 440) : null],
        })
        const asked = await run<AskedAbout>(askedAbout(found.id, round.askedAt))
        const items = asked.map((one) => ({ id: seededId('demo', 'careItem', made++), ...one }))
        await run(placedItems(items, round))
        const ids = items.map(({ id }) => id)
        const answered = isOver ? ids.slice(0, -UNANSWERED) : ids.slice(0, ANSWERED)
        await settle(run, answered, 'CONFIRMED', days.time(began + 2, 600))
        if (isOver) await settle(run, ids.slice(-UNANSWERED), 'UNANSWERED', days.time(until + 1, 440))
      }
    }
  })
}

const settle = (run: Run, ids: readonly string[], state: string, at: unknown): Promise<unknown> =>
  run({
    text: `update care_item set state = $2, settled_at = $3, updated_at = $3, version = 2 where id = any($1::uuid[])`,
    values: [ids, state, at],
  })
