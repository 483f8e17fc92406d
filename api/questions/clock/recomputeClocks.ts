import type { Ledger } from '../../access/ledger.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import type { Logger } from '../../platform/log.ts'
import { readWorkingTime, workingTimeWithin } from '../../workingTime/readWorkingTime.ts'
import { askingOrganisation } from '../routing/routingFacts.ts'
import { byClock } from './byClock.ts'
import { eachDue } from './eachDue.ts'
import { countSilence, setClocks } from './setClocks.ts'

export const recomputeQuestionClocks = defineJob({ name: 'recompute-question-clocks', data: {}, schedule: '* * * * *' })

/**
 * Open questions that were timed by another calendar, other response times or another tier, and answered ones whose
 * silence was counted by another calendar.
 */
const OUTDATED = `
  (select q.id::text as id
  from question q join question_handling h on h.id = q.handling_id left join organisation o on o.id = q.organisation_id
  where q.asker_status in ('ASKED', 'WAITING') and (h.clock_revision is distinct from $1 or h.tier is distinct from o.tier)
    and q.id <> all($2::uuid[])
  order by q.id limit 100)
  union all
  (select q.id::text from question_handling h join question q on q.handling_id = h.id
  where h.closes_at is not null and q.asker_status = 'ANSWERED' and h.clock_revision is distinct from $1
    and q.id <> all($2::uuid[])
  order by q.id limit 100)`

const operation = 'recomputeQuestionClocks'

/**
 * Pauses are kept. What was answered keeps its due times, and only when it will be closed for silence is counted again;
 * what was closed keeps everything.
 */
export const recomputingQuestionClocks =
  ({ ledger, log }: { ledger: Ledger; log: Logger }) =>
  ({ db, signal }: RunOf<typeof recomputeQuestionClocks>): Promise<void> =>
    eachDue(
      { db, signal, log },
      {
        operation,
        find: async (failed) => ({ text: OUTDATED, values: [(await readWorkingTime(db)).revision, failed] }),
        act: (id) =>
          byClock(
            { db, ledger },
            { operation, id, classes: ['CORRESPONDENCE', 'RESTRICTED'] },
            async (em, question) => {
              const { handling, organisation, askerStatus } = question
              const working = await workingTimeWithin(em)
              const { revision } = working
              if (askerStatus === 'ANSWERED' && handling.closesAt && handling.clockRevision !== revision)
                return () => countSilence(working, question)
              if (!['ASKED', 'WAITING'].includes(askerStatus)) return null
              const { tier } = await askingOrganisation(em, organisation?.id ?? null)
              if (handling.clockRevision === revision && (handling.tier ?? null) === tier) return null
              return () => {
                countSilence(working, question)
                handling.tier = tier
                setClocks(working, question)
              }
            },
          ),
      },
    )
