import { type Ledger, ledgerEntry } from '../access/ledger.ts'
import { recordWithin, whenCommitted } from '../access/write/commitRecorded.ts'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { defineJob, type RunOf } from '../platform/jobs/job.ts'
import { queryWithin } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { Engagement } from './engagement.entity.ts'
import { MISSED_AFTER_MS } from './engagementWorkflow.ts'

export const missEngagements = defineJob({ name: 'miss-engagements', data: {}, schedule: '*/15 * * * *' })

const operation = 'missEngagement'
/** One transaction locks no more than these. */
const PAGE = 100

/** One of whole days ends with its last day, in London. */
const END = `case when all_day
  then ((coalesce(ends_at, occurred_at) at time zone 'Europe/London')::date + 1)::timestamp at time zone 'Europe/London'
  else coalesce(ends_at, occurred_at) end`

const DUE = `
  select id::text as id from engagement
  where status = 'PLANNED' and archived_at is null and occurred_at <= $1 and ${END} <= $1
  order by occurred_at, id limit ${PAGE} for update skip locked`

/** What was planned, and nobody has said to be held a day after its end, was missed. */
export const missingEngagements =
  ({ ledger, log }: { ledger: Ledger; log: Logger }) =>
  async ({ db, clock, signal }: RunOf<typeof missEngagements>): Promise<void> => {
    const author = { accountId: null, name: null, source: 'clock', operation }
    const before = new Date(clock.now().getTime() - MISSED_AFTER_MS).toISOString()
    for (let missed = PAGE; missed === PAGE && !signal.aborted;) {
      const done = await (db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
        const due = await queryWithin<{ id: string }>(em, { text: DUE, values: [before] })
        missed = due.length
        if (missed === 0) return null
        return recordWithin(em, author, async () => {
          const engagements = await em.find(Engagement, { id: { $in: due.map(({ id }) => id) } })
          for (const engagement of engagements) engagement.status = 'MISSED'
          await em.flush()
          const subjects = engagements.flatMap(({ people }) => people)
          const actor = { accountId: null, client: { kind: 'command' as const, id: operation } }
          const deed = { category: 'ALTERATION' as const, operation, subjects, classes: ['DIRECTORY'] }
          return { id: due[0]?.id ?? '', entry: ledgerEntry(actor, deed) }
        })
      })
      if (done === null) return
      await whenCommitted(db, ledger, done)
      log.info({ operation, missed }, 'engagements were missed')
    }
  }
