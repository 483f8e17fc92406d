import type { Calendar } from '../../../workingTime/clock/calendar.ts'
import { dueAfter } from '../../../workingTime/clock/dueAfter.ts'

const DAY_MS = 86_400_000
/** Days that a change may wait before somebody is told. */
export const PATIENCE_DAYS = 28
/** In working minutes after that. */
const TO_LEAD = 4 * 60
const TO_REGISTER = TO_LEAD + 8 * 60

/** Those who decide; their lead; the register's administrators. */
const LEVELS = [1, 2, 3] as const
export type Level = (typeof LEVELS)[number]

/** The levels whose time has come, for a change proposed then; as a question is escalated once its answer is due. */
export function levelsDue(proposedAt: Date, calendar: Calendar, now: Date): Level[] {
  const dueAt = new Date(proposedAt.getTime() + PATIENCE_DAYS * DAY_MS)
  const at: Readonly<Record<Level, Date | null>> = {
    1: dueAt,
    2: dueAfter(dueAt, TO_LEAD, calendar),
    3: dueAfter(dueAt, TO_REGISTER, calendar),
  }
  return LEVELS.filter((level) => {
    const moment = at[level]
    return moment !== null && moment <= now
  })
}
