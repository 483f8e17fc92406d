import { defineJob, type RunOf } from '../../../platform/jobs/job.ts'
import type { Logger } from '../../../platform/log.ts'
import type { Mail } from '../../../platform/mail/mail.ts'
import { londonDay } from '../../../platform/values/londonClock.ts'
import { beginRounds } from './beginRounds.ts'
import { closeRounds } from './closeRounds.ts'
import { remindOfRounds } from './remindOfRounds.ts'
import type { Today } from './today.ts'

export const careRounds = defineJob({ name: 'care-rounds', data: {}, schedule: '20 7 * * *' })

/** Each step happens once a round, so that a second run on the same day does nothing. */
export const careRounding =
  ({ mail, log }: { mail: Mail; log: Logger }) =>
  async ({ db, clock, signal }: RunOf<typeof careRounds>): Promise<void> => {
    const now = clock.now()
    const today: Today = { mail, now, day: londonDay(now) }
    await closeRounds(db, today, signal)
    await remindOfRounds(db, today, signal)
    await beginRounds(db, today, signal, log)
    mail.wake()
  }
