import type { Workflow } from '../platform/workflow.ts'

export type EngagementStatus = 'PLANNED' | 'HELD' | 'CANCELLED' | 'MISSED'
/** `miss` is the clock's alone; `correct` changes the fields of what was held, and its history is kept. */
export type EngagementAction = 'hold' | 'cancel' | 'miss' | 'correct'

export const engagementWorkflow: Workflow<EngagementStatus, EngagementAction> = {
  PLANNED: { hold: 'HELD', cancel: 'CANCELLED', miss: 'MISSED', correct: 'PLANNED' },
  HELD: { correct: 'HELD' },
  CANCELLED: {},
  MISSED: { hold: 'HELD' },
}

const HOUR_MS = 3_600_000
/** After its end, what nobody has said to be held is missed. */
export const MISSED_AFTER_MS = 24 * HOUR_MS
/** For 90 days after it was missed it may still be marked as held; counted from its end. */
export const STILL_HELD_MS = 90 * 24 * HOUR_MS + MISSED_AFTER_MS

/** As which an engagement is logged if nothing is said. */
export const statusAt = (occurredAt: Date, now: Date): EngagementStatus => (occurredAt <= now ? 'HELD' : 'PLANNED')

/** Why an engagement cannot be logged with this status; null if it can. */
export function statusFault(status: EngagementStatus, occurredAt: Date, now: Date): string | null {
  const begun = occurredAt <= now
  if (status === 'PLANNED') return begun ? 'must be HELD: it has begun' : null
  if (status === 'HELD') return begun ? null : 'must be PLANNED: it has not begun'
  return 'must be PLANNED or HELD'
}
