import type { Ledger } from '../../access/ledger.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import { readWorkingTime } from '../../workingTime/readWorkingTime.ts'
import { askingOrganisation } from '../routing/routingFacts.ts'
import { byClock } from './byClock.ts'
import { countSilence, setClocks } from './setClocks.ts'

export const recomputeQuestionClocks = defineJob({ name: 'recompute-question-clocks', data: {}, schedule: '* * * * *' })

/** Open questions that were timed by another calendar, other response times or another tier. */
const OUTDATED = `
  (select q.id::text as id
  from question q join question_handling h on h.id = q.handling_id left join organisation o on o.id = q.organisation_id
  where q.asker_status in ('ASKED', 'WAITING') and (h.clock_revision is distinct from $1 or h.tier is distinct from o.tier)
  order by q.id limit 100)
  union all
  (select q.id::text from question_handling h join question q on q.handling_id = h.id
  where h.closes_at is not null and q.asker_status = 'ANSWERED' and h.clock_revision is distinct from $1
  order by q.id limit 100)`

/**
 * Pauses are kept. What was answered keeps its due times, and only when it will be closed for silence is counted again;
 * what was closed keeps everything.
 */
export const recomputingQuestionClocks =
  (ledger: Ledger) =>
  async ({ db, signal }: RunOf<typeof recomputeQuestionClocks>): Promise<void> => {
    for (;;) {
      const { revision } = await readWorkingTime(db)
      const outdated = await db.query<{ id: string }>({ text: OUTDATED, values: [revision] })
      if (outdated.length === 0) return
      for (const { id } of outdated) {
        if (signal.aborted) return
        const deed = { operation: 'recomputeQuestionClocks', id, classes: ['CORRESPONDENCE', 'RESTRICTED'] as const }
        await byClock({ db, ledger }, deed, async (em, question) => {
          await countSilence(em, question)
          if (!['ASKED', 'WAITING'].includes(question.askerStatus)) return
          question.handling.tier = (await askingOrganisation(em, question.organisation?.id ?? null)).tier
          await setClocks(em, question)
        })
      }
    }
  }
