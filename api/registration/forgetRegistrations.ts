import type { Ledger } from '../access/ledger.ts'
import { houseDeed } from '../access/ledger/houseDeed.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { defineJob, type RunOf } from '../platform/jobs/job.ts'

export const forgetRegistrations = defineJob({ name: 'forget-registrations', data: {}, schedule: '17 * * * *' })

const AT_ONCE = 500

// By the database's clock, which also judges whether a link is still valid.
const FORGOTTEN = `
  delete from registration
  where id in (
    select id from registration where expires_at < now() limit ${AT_ONCE} for update skip locked
  )
  returning id
`

/**
 * Deletes what was never confirmed; each batch with its record of erasure.
 * @returns how many
 */
export async function forgetUnconfirmed(house: { db: Database; ledger: Ledger }): Promise<number> {
  let total = 0
  const forgetBatch = () =>
    houseDeed(house, 'forgetRegistrations', async (em) => {
      const gone = await queryWithin<{ id: string }>(em, { text: FORGOTTEN, values: [] })
      total += gone.length
      if (gone.length === 0) return null
      return { category: 'ERASURE', classes: ['ACCOUNT'], subjects: gone.map(({ id }) => id) }
    })
  while (await forgetBatch());
  // A solution that has run out is refused for that, so it need not be remembered.
  await house.db.query({ text: 'delete from spent_proof where expires_at < now()', values: [] })
  return total
}

/** Deleting what is gone already does no harm, so this effect needs no key. */
export const forgettingRegistrations =
  (ledger: Ledger) =>
  async ({ db }: RunOf<typeof forgetRegistrations>): Promise<void> => {
    await forgetUnconfirmed({ db, ledger })
  }
