import { newId } from '../../api/platform/record.ts'
import type { Run } from '../insertRows.ts'
import type { Days } from './days.ts'

/** What the demo force has accepted for a while. A second call adds nothing. */
export async function seedExceptions(run: Run, days: Days): Promise<void> {
  const accepted = [
    ['NO_PRIORITY', 'tier is null', 60, 'Moves out at the end of the lease; no visit is planned until then.'],
    [
      'REVIEW_OVERDUE',
      'review_date < current_date',
      21,
      'Their new security lead starts next month and is to check it.',
    ],
  ] as const
  const known = await run({ text: 'select 1 from exception_acceptance limit 1', values: [] })
  if (known.length > 0) return
  for (const [kind, lacks, forDays, reason] of accepted)
    await run({
      text: `
        insert into exception_acceptance (id, created_at, updated_at, kind, organisation_id, accepted_until, reason)
        select $1, $2, $2, $3, id, $4, $5 from organisation
        where archived_at is null and ${lacks} order by id limit 1
      `,
      values: [newId(), days.time(-5), kind, days.date(forDays), reason],
    })
}
