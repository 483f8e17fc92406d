import type { Ledger } from '../../access/ledger.ts'
import { houseDeed } from '../../access/ledger/houseDeed.ts'
import { type Database, queryWithin } from '../../platform/database.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import { deleteForgotten } from '../../platform/mail/inbound/unconfirmed.ts'

export const forgetUnreadMail = defineJob({ name: 'forget-unread-mail', data: {}, schedule: '37 * * * *' })

/**
 * Deletes mail whose senders have not registered in time; each batch with its record of erasure.
 * @returns how many
 */
export async function forgetUnread(house: { db: Database; ledger: Ledger }): Promise<number> {
  let total = 0
  const forgetBatch = () =>
    houseDeed(house, 'forgetUnreadMail', async (em) => {
      const subjects = await deleteForgotten({ query: (statement) => queryWithin(em, statement) })
      total += subjects.length
      return subjects.length === 0 ? null : { category: 'ERASURE', classes: ['CORRESPONDENCE'], subjects }
    })
  while (await forgetBatch());
  return total
}

/** Deleting what is gone already does no harm, so this effect needs no key. */
export const forgettingUnreadMail =
  (ledger: Ledger) =>
  async ({ db }: RunOf<typeof forgetUnreadMail>): Promise<void> => {
    await forgetUnread({ db, ledger })
  }
