import type { Ledger } from '../access/ledger.ts'
import { houseDeed } from '../access/ledger/houseDeed.ts'
import { type Database, queryWithin } from '../platform/database.ts'
import { defineJob, type RunOf } from '../platform/jobs/job.ts'

export const sweepAttachments = defineJob({ name: 'sweep-attachments', data: {}, schedule: '37 * * * *' })

const KEPT_UNUSED_MS = 24 * 60 * 60 * 1000
/** With 10 MiB each, as much as one transaction should delete. */
const BATCH = 50

/**
 * Deletes what was uploaded more than a day ago and became part of nothing, with its content; each batch with its
 * record of erasure. May run in several processes at once.
 * @returns how many
 */
export async function sweepUnused(house: { db: Database; ledger: Ledger }, now: Date): Promise<number> {
  let total = 0
  const before = new Date(now.getTime() - KEPT_UNUSED_MS).toISOString()
  const sweepBatch = () =>
    houseDeed(house, 'sweepAttachments', async (em) => {
      const swept = await queryWithin<{ by: string }>(em, {
        text: `
          delete from attachment
          where id in (
            select id from attachment
            where used_at is null and created_at < $1
            order by created_at limit ${BATCH}
            for update skip locked
          )
          returning uploaded_by_id as by
        `,
        values: [before],
      })
      total += swept.length
      if (swept.length === 0) return null
      return { category: 'ERASURE', classes: ['CORRESPONDENCE'], subjects: swept.map(({ by }) => by) }
    })
  while (await sweepBatch());
  return total
}

/** Deleting what is gone already does no harm, so this effect needs no key. */
export const sweepingAttachments =
  (ledger: Ledger) =>
  async ({ db, clock }: RunOf<typeof sweepAttachments>): Promise<void> => {
    await sweepUnused({ db, ledger }, clock.now())
  }
