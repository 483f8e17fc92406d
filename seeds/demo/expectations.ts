import { newId } from '../../api/platform/record.ts'
import type { Run } from '../insertRows.ts'

/** In days, by tier: those of the first are spoken to every month. */
const BY_TIER = [30, 120, 365]
/** The demo force's first group is spoken to every other week. */
const FIRST_GROUP = 14

/** How often the demo force means to speak to whom. A second call adds nothing. */
export async function seedExpectations(run: Run): Promise<void> {
  const known = await run({ text: 'select 1 from expectation limit 1', values: [] })
  if (known.length > 0) return
  for (const [at, everyDays] of BY_TIER.entries())
    await run({
      text: 'insert into expectation (id, tier, every_days) values ($1, $2, $3)',
      values: [newId(), at + 1, everyDays],
    })
  await run({
    text: `insert into expectation (id, group_id, every_days)
      select $1, id, $2 from stakeholder_group order by code limit 1`,
    values: [newId(), FIRST_GROUP],
  })
}
