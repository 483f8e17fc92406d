import type { Run } from '../insertRows.ts'
import { type IdKind, seededId } from '../seededId.ts'

type Relation = 'organisation' | 'person' | 'premises' | 'keyholder'

/** Mailbox → marked records: kind and number in the demo. */
const MARKS: Readonly<Record<string, readonly (readonly [Relation, number])[]>> = {
  'spoc.crime': [
    ['organisation', 0],
    ['organisation', 1],
    ['person', 0],
    ['person', 4],
    ['premises', 2],
    ['organisation', 12],
  ],
  'spoc.economic': [
    ['organisation', 0],
    ['organisation', 7],
    ['person', 2],
  ],
  staff: [
    ['organisation', 0],
    ['organisation', 5],
    ['person', 1],
    ['premises', 0],
  ],
  analyst: [
    ['organisation', 3],
    ['premises', 1],
  ],
  operator: [
    ['premises', 0],
    ['premises', 5],
    ['keyholder', 0],
  ],
  inspector: [
    ['premises', 0],
    ['organisation', 1],
  ],
  register: [
    ['premises', 3],
    ['keyholder', 2],
    ['organisation', 0],
    ['person', 6],
    ['premises', 8],
  ],
}

/** Adds favourites to demo accounts without any, of records that their roles may read. */
export async function seedFavourites(run: Run, emailOf: (account: { mailbox: string }) => string): Promise<void> {
  const accounts = await run<{ id: string; email: string }>({
    text: `select id, email from account
      where email = any($1) and not exists (select from favourite where account_id = account.id)`,
    values: [Object.keys(MARKS).map((mailbox) => emailOf({ mailbox }))],
  })
  let n = 0
  for (const [mailbox, records] of Object.entries(MARKS)) {
    const account = accounts.find(({ email }) => email === emailOf({ mailbox }))
    for (const [relation, of] of records) {
      const id = seededId('demo', 'favourite', n++)
      if (!account) continue
      await run({
        text: `insert into favourite (id, account_id, ${relation}_id, created_at)
          values ($1, $2, $3, now() - $4 * interval '1 hour') on conflict do nothing`,
        values: [id, account.id, seededId('demo', relation satisfies IdKind, of), n],
      })
    }
  }
}
