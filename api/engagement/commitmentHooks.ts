import type { Image } from '../access/ability.ts'
import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import type { Asked } from '../platform/database.ts'
import { BadUserInput } from '../platform/errors.ts'
import { londonToday } from '../workingTime/clock/london.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { keptWithEngagement } from './keptWithEngagement.ts'

function prepare(draft: Draft, before: Image | null): Draft {
  const whole: Draft = { ...before, ...draft }
  if (typeof draft['keptOn'] === 'string' && draft['keptOn'] > londonToday(new Date()))
    throw new BadUserInput({ keptOn: 'must not be in the future' })
  if (whole['kept'] === true) return draft
  if ((draft['keptOn'] ?? null) !== null)
    throw new BadUserInput({ keptOn: 'must be empty unless the commitment was kept' })
  // What turns out not to have been kept was kept on no day.
  return (whole['keptOn'] ?? null) === null ? draft : { ...draft, keptOn: null }
}

/** What one side promised the other, from the day on which they met. */
export const commitmentHooks: WriteHooks = {
  made: ['directorate'],
  prepare,
  async complete(asked, draft, before) {
    await refuseBeforeEngagement(asked, { ...before, ...draft }, draft)
    return before ? draft : keptWithEngagement(asked, draft)
  },
}

const MET_LATER = `
  select from engagement
  where id = $1 and (occurred_at at time zone 'Europe/London')::date > $2::date`

async function refuseBeforeEngagement(asked: Asked, whole: Draft, changed: Draft): Promise<void> {
  for (const day of ['due', 'keptOn'] as const) {
    if (typeof changed[day] !== 'string') continue
    const values = [idOrNull(whole['engagement']), changed[day]]
    const [earlier] = await asked.query({ text: MET_LATER, values })
    if (earlier) throw new BadUserInput({ [day]: 'must not be before the engagement' })
  }
}
