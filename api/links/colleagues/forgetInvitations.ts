import type { Ledger } from '../../access/ledger.ts'
import { houseDeed } from '../../access/ledger/houseDeed.ts'
import { type Database, queryWithin } from '../../platform/database.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'

export const forgetInvitations = defineJob({ name: 'forget-invitations', data: {}, schedule: '11 3 * * *' })

const AT_ONCE = 500

// Kept for a while after it has expired, so that an owner sees whom they invited and who never came. By the database's
// clock, which also judges whether an invitation is still valid.
const FORGOTTEN = `
  delete from colleague_invitation
  where id in (
    select id from colleague_invitation
    where expires_at < now() - interval '30 days'
    limit ${AT_ONCE}
    for update skip locked
  )
  returning id
`

/**
 * Deletes what names people who were invited long ago, whether they came or not; each batch with its record of erasure.
 * @returns how many
 */
export async function forgetInvited(house: { db: Database; ledger: Ledger }): Promise<number> {
  let total = 0
  const forgetBatch = () =>
    houseDeed(house, 'forgetInvitations', async (em) => {
      const gone = await queryWithin<{ id: string }>(em, { text: FORGOTTEN, values: [] })
      total += gone.length
      if (gone.length === 0) return null
      return { category: 'ERASURE', classes: ['ACCOUNT'], subjects: gone.map(({ id }) => id) }
    })
  while (await forgetBatch());
  return total
}

/** Deleting what is gone already does no harm, so this effect needs no key. */
export const forgettingInvitations =
  (ledger: Ledger) =>
  async ({ db }: RunOf<typeof forgetInvitations>): Promise<void> => {
    await forgetInvited({ db, ledger })
  }
