import { newId } from '../../api/platform/record.ts'
import type { Run } from '../insertRows.ts'
import type { Days } from './days.ts'

const OWNER = 'spoc.crime'

/** A feed of one SPOC, as their telephone has it. No secret has its hash: whoever wants to try one makes a new address. */
export const seedCalendarFeeds = (run: Run, emailOf: (of: { mailbox: string }) => string, days: Days) =>
  run({
    text: `
      insert into calendar_feed
        (id, account_id, name, details, secret_hash, created_at, updated_at, last_fetched_on)
      select $1, a.id, 'Work phone', false, 'none', $2, $2, $3 from account a
      where a.email = $4 and not exists (select from calendar_feed f where f.account_id = a.id)
    `,
    values: [newId(), days.time(-80), days.date(-1), emailOf({ mailbox: OWNER })],
  })
