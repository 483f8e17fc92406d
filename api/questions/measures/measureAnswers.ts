import type { Calendar } from '../../workingTime/clock/calendar.ts'
import { workingMinutesBetween } from '../../workingTime/clock/dueAfter.ts'
import type { WorkingTime } from '../../workingTime/readWorkingTime.ts'
import { pausesOf, type StoredPause } from '../clock/dueTimes.ts'

type Moment = Date | null | undefined

export type Measured = {
  firstAnsweredAt?: Moment
  firstAnswerDueAt?: Moment
  answeredAt?: Moment
  dueAt?: Moment
  handling: {
    clockFrom: Date
    pauses: StoredPause[]
    firstAnswerMinutes?: number | null | undefined
    firstAnswerInTime?: boolean | null | undefined
    answerMinutes?: number | null | undefined
    answerInTime?: boolean | null | undefined
  }
}

type Measuring = { question: Measured; working: () => Promise<WorkingTime> }

/**
 * Keeps how long the first answer and the answer took, once each has been given; later rounds of the same question
 * are not measured. Call before the change is flushed.
 */
export async function measureAnswers({ question, working }: Measuring): Promise<void> {
  if (isUnmeasured(question)) measure(question, (await working()).calendar)
}

/** As `measureAnswers`, by a calendar that is at hand. */
export function measure(question: Measured, calendar: Calendar): void {
  const { handling, firstAnsweredAt, answeredAt, firstAnswerDueAt, dueAt } = question
  const taken = (until: Date): number =>
    Math.round(workingMinutesBetween(handling.clockFrom, until, calendar, pausesOf({ from: until, ...handling })))
  if (firstAnsweredAt && isNone(handling.firstAnswerMinutes)) {
    handling.firstAnswerMinutes = taken(firstAnsweredAt)
    handling.firstAnswerInTime = inTime(firstAnsweredAt, firstAnswerDueAt)
  }
  if (answeredAt && isNone(handling.answerMinutes)) {
    handling.answerMinutes = taken(answeredAt)
    handling.answerInTime = inTime(answeredAt, dueAt)
  }
}

function isUnmeasured({ firstAnsweredAt, answeredAt, handling }: Measured): boolean {
  return Boolean(
    (firstAnsweredAt && isNone(handling.firstAnswerMinutes)) || (answeredAt && isNone(handling.answerMinutes)),
  )
}

const isNone = (value: unknown): boolean => (value ?? null) === null

/** What is never due is always in time. */
const inTime = (at: Date, dueAt: Moment): boolean => !dueAt || at <= dueAt
