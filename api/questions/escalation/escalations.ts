import type { Calendar } from '../../workingTime/clock/calendar.ts'
import { dueAfter } from '../../workingTime/clock/dueAfter.ts'
import type { ResponseTime } from '../../workingTime/clock/responseTimes.ts'
import { pausesOf, type Running } from '../clock/dueTimes.ts'

export type Clock = 'FIRST_ANSWER' | 'ANSWER'

/** Whom a level reaches: the assignee, or all SPOCs of the routes where there is none; then all of them. */
const LEVELS = [1, 2, 3, 4] as const
export type Level = (typeof LEVELS)[number]

/** One step of one clock. It happens once for the moment at which the answer was due then. */
export type Escalation = { clock: Clock; level: Level; at: Date; dueAt: Date }

const SHARE_OF_FIRST = 0.75
/** In working minutes after an answer was due. */
const TO_LEAD = 4 * 60
const TO_REGISTER = TO_LEAD + 8 * 60

/**
 * When somebody is told that an answer is missing: at 75 % of its time, when it is due, four working hours later the
 * directorate's lead, and a working day after that the register's administrators. Empty while the clock stands.
 */
export function escalationsOf(clock: Clock, running: Running, minutes: number, calendar: Calendar): Escalation[] {
  const after = (passed: number): Date | null => dueAfter(running.from, passed, calendar, pausesOf(running))
  const dueAt = after(minutes)
  if (dueAt === null) return []
  const passed = [minutes * SHARE_OF_FIRST, minutes, minutes + TO_LEAD, minutes + TO_REGISTER]
  return LEVELS.flatMap((level, step) => {
    const at = after(passed[step] as number)
    return at === null ? [] : [{ clock, level, at, dueAt }]
  })
}

/** Of both clocks; the first answer's no longer once it was given. The answer is never due before the first answer. */
export const escalationsOfBoth = (
  running: Running,
  time: ResponseTime,
  calendar: Calendar,
  firstAnswered: boolean,
): Escalation[] => [
  ...(firstAnswered ? [] : escalationsOf('FIRST_ANSWER', running, time.firstAnswerMinutes, calendar)),
  ...escalationsOf('ANSWER', running, Math.max(time.firstAnswerMinutes, time.answerMinutes), calendar),
]

/** Those that are due and have not happened, and when the next one is; null where there is none. */
export function dueNow(
  all: readonly Escalation[],
  happened: (escalation: Escalation) => boolean,
  now: Date,
): { due: Escalation[]; next: Date | null } {
  const open = all.filter((escalation) => !happened(escalation)).sort((a, b) => a.at.getTime() - b.at.getTime())
  return { due: open.filter(({ at }) => at <= now), next: open.find(({ at }) => at > now)?.at ?? null }
}
