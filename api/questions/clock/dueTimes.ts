import type { Calendar } from '../../workingTime/clock/calendar.ts'
import { dueAfter } from '../../workingTime/clock/dueAfter.ts'
import type { Pause } from '../../workingTime/clock/openSpans.ts'
import type { ResponseTime } from '../../workingTime/clock/responseTimes.ts'

/** Times at which the force waited for the asker; `to` null: it still does. ISO 8601, as they are stored. */
export type StoredPause = { from: string; to: string | null }

/** What a question's clocks have run on since it was asked, or since the asker's latest reply to an answer. */
export type Running = { from: Date; pauses: readonly StoredPause[] }

type Due = { firstAnswerDueAt: Date | null; dueAt: Date | null }

/**
 * When the first answer and the answer are due; null while the clock stands, and where the calendar never opens. The
 * answer is never due before the first answer is.
 */
export function dueTimes(running: Running, time: ResponseTime, calendar: Calendar): Due {
  const { from } = running
  const stood = pausesOf(running)
  const firstAnswerDueAt = dueAfter(from, time.firstAnswerMinutes, calendar, stood)
  const answer = dueAfter(from, time.answerMinutes, calendar, stood)
  return { firstAnswerDueAt, dueAt: later(firstAnswerDueAt, answer) }
}

export const pausesOf = ({ pauses }: Running): Pause[] =>
  pauses.map(({ from, to }) => ({ from: new Date(from), to: to === null ? null : new Date(to) }))

const later = (one: Date | null, other: Date | null): Date | null =>
  one === null || other === null ? null : one > other ? one : other

/** The clock stands from now on. */
export const stand = (pauses: readonly StoredPause[], now: Date): StoredPause[] => [
  ...goOn(pauses, now),
  { from: now.toISOString(), to: null },
]

/** The clock goes on, if it stands. */
export const goOn = (pauses: readonly StoredPause[], now: Date): StoredPause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: now.toISOString() } : pause))
