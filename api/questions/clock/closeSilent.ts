import type { Ledger } from '../../access/ledger.ts'
import { defineJob, type RunOf } from '../../platform/jobs/job.ts'
import type { Logger } from '../../platform/log.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { tellOfClosing } from '../mail/tellOfClosing.ts'
import { move } from '../moving.ts'
import { byClock } from './byClock.ts'
import { eachDue } from './eachDue.ts'

export const closeSilentQuestions = defineJob({ name: 'close-silent-questions', data: {}, schedule: '*/5 * * * *' })

const DUE = `
  select q.id::text as id from question_handling h join question q on q.handling_id = h.id
  where h.closes_at <= $1 and q.id <> all($2::uuid[]) order by h.closes_at, q.id limit 100`

const operation = 'closeSilentQuestion'

/** Questions whose asker has said nothing for ten working days are closed; a second closing changes nothing. */
export const closingSilentQuestions =
  ({ ledger, mail, log }: { ledger: Ledger; mail: Mail; log: Logger }) =>
  async ({ db, clock, signal }: RunOf<typeof closeSilentQuestions>): Promise<void> => {
    await eachDue(
      { db, signal, log },
      {
        operation,
        find: (failed) => ({ text: DUE, values: [clock.now().toISOString(), failed] }),
        act: (id) =>
          byClock({ db, ledger }, { operation, id, classes: ['CORRESPONDENCE'] }, async (em, question) => {
            const now = clock.now()
            const { closesAt } = question.handling
            // Meanwhile the asker may have spoken.
            if (!closesAt || closesAt > now) return null
            return async () => {
              move(question, 'fallSilent', now)
              question.handling.closesAt = null
              await tellOfClosing({ em, question, now }, mail)
            }
          }),
      },
    )
    mail.wake()
  }
