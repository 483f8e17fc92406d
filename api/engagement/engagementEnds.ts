import type { Image } from '../access/ability.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import type { Clock } from '../platform/clock.ts'
import { BadUserInput, Conflict } from '../platform/errors.ts'
import { stateAfter } from '../platform/workflow.ts'
import { reasonFault } from '../access/reason.ts'
import { dateOf, statusOf } from './engagementHooks.ts'
import { type EngagementAction, engagementWorkflow, STILL_HELD_MS } from './engagementWorkflow.ts'

/** @throws Conflict with the status that the engagement is in */
function refuseUnless(action: EngagementAction, before: Image | null): void {
  const status = before && statusOf(before)
  if (status && stateAfter(engagementWorkflow, status, action) === null)
    throw new Conflict('The engagement is in another status by now.', { status })
}

/** It was held after all; `clock` says whether it can have been. */
export const heldHooks = (clock: Clock): WriteHooks => ({
  async permit(_asked, _viewer, _draft, before) {
    refuseUnless('hold', before)
    const [began, now] = [dateOf(before?.['occurredAt']), clock.now()]
    const ended = dateOf(before?.['endsAt']) ?? began
    if (began !== null && began > now) throw new BadUserInput({ id: 'must have begun: change its time first' })
    if (before && ended !== null && statusOf(before) === 'MISSED' && now.getTime() > ended.getTime() + STILL_HELD_MS)
      throw new Conflict('It was missed more than 90 days ago.', { status: 'MISSED' })
  },
})

export const cancelledHooks: WriteHooks = {
  async permit(_asked, _viewer, _draft, before) {
    refuseUnless('cancel', before)
  },
  prepare(draft) {
    const reason = draft['cancelledBecause']
    const fault = reasonFault(typeof reason === 'string' ? reason : '')
    if (fault !== null) throw new BadUserInput({ cancelledBecause: fault })
    return draft
  },
}
