import type { SqlEntityManager } from '@mikro-orm/sql'
import { type Ledger, ledgerEntry } from '../../access/ledger.ts'
import { recordWithin, whenCommitted } from '../../access/write/commitRecorded.ts'
import { plain } from '../../access/write/judging/image.ts'
import { queryWithin } from '../../platform/database.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import type { Logger } from '../../platform/log.ts'
import { EngagementSeries } from './engagementSeries.entity.ts'
import { horizonAt, type Kept, makeInstances } from './makeInstances.ts'

export const extendSeries = defineJob({ name: 'extend-series', data: {}, schedule: '*/5 * * * *' })

const operation = 'extendSeries'
/** One transaction makes no more. */
const MOST = 100

const DUE = `
  select id::text as id from engagement_series
  where archived_at is null
    and coalesce(made_until, '-infinity') < least($1::date, last_day, ends_before - 1)
  order by id limit 1 for update skip locked`

const CLASSES = ['DIRECTORY', 'CORRESPONDENCE', 'ASSESSMENT'] as const

/** Makes the instances of each series up to 24 months ahead. Several processes at once each take another series. */
export const extendingSeries =
  ({ ledger, log }: { ledger: Ledger; log: Logger }) =>
  async ({ db, clock, signal }: RunOf<typeof extendSeries>): Promise<void> => {
    const author = { accountId: null, name: null, source: 'clock', operation }
    while (!signal.aborted) {
      const done = await (db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
        const now = clock.now()
        const [due] = await queryWithin<{ id: string }>(em, { text: DUE, values: [horizonAt(now)] })
        if (!due) return null
        const counted = { made: 0 }
        const recorded = await recordWithin(em, author, async () => {
          const series = await em.findOneOrFail(EngagementSeries, { id: due.id })
          counted.made = await makeInstances(em, keptOf(series), now, MOST)
          const actor = { accountId: null, client: { kind: 'command' as const, id: operation } }
          const deed = { category: 'COLLECTION' as const, operation, subjects: series.people, classes: [...CLASSES] }
          return { id: due.id, entry: ledgerEntry(actor, deed) }
        })
        return { recorded, ...counted }
      })
      if (done === null) return
      await whenCommitted(db, ledger, done.recorded)
      log.info({ operation, made: done.made }, 'a series has been extended')
    }
  }

/** With ids in place of records. */
const keptOf = (series: object): Kept =>
  Object.fromEntries(Object.entries(series).map(([name, value]) => [name, plain(value)])) as Kept
