import type { Ledger } from '../../access/ledger.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import { move } from '../moving.ts'
import { byClock } from './byClock.ts'

export const closeSilentQuestions = defineJob({ name: 'close-silent-questions', data: {}, schedule: '*/5 * * * *' })

const DUE = `
  select q.id::text as id from question_handling h join question q on q.handling_id = h.id
  where h.closes_at <= $1 order by h.closes_at, q.id limit 100`

/** Questions whose asker has said nothing for ten working days are closed; a second closing changes nothing. */
export const closingSilentQuestions =
  (ledger: Ledger) =>
  async ({ db, clock, signal }: RunOf<typeof closeSilentQuestions>): Promise<void> => {
    for (;;) {
      const due = await db.query<{ id: string }>({ text: DUE, values: [clock.now().toISOString()] })
      if (due.length === 0) return
      for (const { id } of due) {
        if (signal.aborted) return
        const deed = { operation: 'closeSilentQuestion', id, classes: ['CORRESPONDENCE'] as const }
        await byClock({ db, ledger }, deed, async (_em, question) => {
          const now = clock.now()
          const { closesAt } = question.handling
          // Meanwhile the asker may have spoken.
          if (closesAt && closesAt <= now) move(question, 'fallSilent', now)
          if (!closesAt || closesAt <= now) question.handling.closesAt = null
        })
      }
    }
  }
