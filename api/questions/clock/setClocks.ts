import { workingMinutesBetween } from '../../workingTime/clock/dueAfter.ts'
import { responseTimeFor, type Urgency } from '../../workingTime/clock/responseTimes.ts'
import type { WorkingTime } from '../../workingTime/readWorkingTime.ts'
import { escalationsOfBoth } from '../escalation/escalations.ts'
import type { RouteState } from '../workflow/routes.ts'
import type { QuestionState } from '../workflow/questionWorkflow.ts'
import type { AskerStatus } from '../workflow/stateOf.ts'
import { closesAt } from './silence.ts'
import { dueTimes, goOn, type StoredPause, stand } from './dueTimes.ts'

type Route = { state: RouteState; answeredAt?: Date | null | undefined; dueAt?: Date | null | undefined }

type Clocked = {
  urgency: Urgency
  firstAnsweredAt?: Date | null | undefined
  firstAnswerDueAt?: Date | null | undefined
  dueAt?: Date | null | undefined
  handling: {
    closesAt?: Date | null | undefined
    clockRevision?: number | null | undefined
    routes: Iterable<Route>
    nextEscalationAt?: Date | null | undefined
    escalationLevel: number
    clockFrom: Date
    pauses: StoredPause[]
    pausedMinutes: number
    tier?: number | null | undefined
  }
}

/** Sets when a question's answers are due. */
export function setClocks({ calendar, responseTimes, revision }: WorkingTime, question: Clocked): void {
  const { clockFrom, pauses, tier } = question.handling
  question.handling.clockRevision = revision
  // While the clock stands nothing is due; what was due stays on record until it goes on.
  if (standsSince(question.handling)) return
  const time = responseTimeFor(responseTimes, { urgency: question.urgency, tier: tier ?? null })
  const running = { from: clockFrom, pauses }
  const { firstAnswerDueAt, dueAt } = dueTimes(running, time, calendar)
  if (!question.firstAnsweredAt) question.firstAnswerDueAt = firstAnswerDueAt
  question.dueAt = dueAt
  for (const route of question.handling.routes) if (route.state === 'OPEN') route.dueAt = dueAt
  const planned = escalationsOfBoth(running, time, calendar, Boolean(question.firstAnsweredAt))
  question.handling.nextEscalationAt = earliest(planned.map(({ at }) => at))
}

/** Once the force has spoken last, the asker's silence closes the question after a while. */
export function waitForAsker({ calendar }: WorkingTime, { question, state, now }: Waiting): void {
  const isWaiting = state === 'WAITING' || state === 'ANSWERED'
  question.handling.closesAt = isWaiting ? closesAt(state, now, calendar) : null
}

/** From when the force spoke last: the asker is given as many working days as before. */
export function countSilence({ calendar, revision }: WorkingTime, question: Silent): void {
  const { askerStatus, answeredAt, handling } = question
  handling.clockRevision = revision
  const since = askerStatus === 'WAITING' ? standsSince(handling) : answeredAt
  if (handling.closesAt && since) handling.closesAt = closesAt(askerStatus, since, calendar)
}

/**
 * Whether it was closed while the force waited for the asker: nothing was answered since the force asked back, and the
 * clock that stands goes on.
 */
export function waitsForAsker({ answeredAt, handling }: Pick<Silent, 'answeredAt' | 'handling'>): boolean {
  const since = standsSince(handling)
  return since !== null && (!answeredAt || answeredAt < since)
}

/** Since when the force has waited for the asker; null while the clock runs. */
function standsSince({ pauses }: Pick<Clocked['handling'], 'pauses'>): Date | null {
  const open = pauses.find(({ to }) => to === null)
  return open ? new Date(open.from) : null
}

/** Whoever answered last is asked again; other directorates can be added. */
function askAgain({ handling }: Clocked): void {
  const answered = [...handling.routes].filter(({ state }) => state === 'ANSWERED')
  const last = answered.reduce<Route | null>(
    (latest, route) => ((route.answeredAt ?? 0) >= (latest?.answeredAt ?? 0) ? route : latest),
    null,
  )
  if (last) last.state = 'OPEN'
}

type Silent = Pick<Clocked, 'handling'> & { askerStatus: AskerStatus; answeredAt?: Date | null | undefined }

type Waiting = { question: Clocked; state: QuestionState; now: Date }

const earliest = (moments: readonly Date[]): Date | null =>
  moments.reduce<Date | null>((first, moment) => (first === null || moment < first ? moment : first), null)

/** The force waits for the asker: what is due stays on record, and is not overdue while the clock stands. */
export function standClock({ handling }: Clocked, now: Date): void {
  handling.pauses = stand(handling.pauses, now)
  handling.nextEscalationAt = null
}

/** The asker has replied to what was asked back, or takes up again what was closed for want of a reply. */
export function goOnWithClock(working: WorkingTime, question: Clocked, now: Date): void {
  endPause(working, question, now)
  setClocks(working, question)
}

/** The asker writes again after an answer, or takes an answered question up again: a new answer is due. */
export function startClockAgain(working: WorkingTime, question: Clocked, now: Date): void {
  // What was asked back after an earlier answer may never have been replied to.
  endPause(working, question, now)
  Object.assign(question.handling, { clockFrom: now, pauses: [], escalationLevel: 0 })
  askAgain(question)
  setClocks(working, question)
}

function endPause({ calendar }: WorkingTime, { handling }: Clocked, now: Date): void {
  const since = standsSince(handling)
  if (since) handling.pausedMinutes += Math.round(workingMinutesBetween(since, now, calendar))
  handling.pauses = goOn(handling.pauses, now)
}
