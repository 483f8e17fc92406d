import { dueTimes } from '../../../api/questions/clock/dueTimes.ts'
import { dueNow, escalationsOfBoth } from '../../../api/questions/escalation/escalations.ts'
import { dueAfter } from '../../../api/workingTime/clock/dueAfter.ts'
import { responseTimeFor, type Urgency } from '../../../api/workingTime/clock/responseTimes.ts'
import type { WorkingTime } from '../../../api/workingTime/readWorkingTime.ts'
import type { Numbers } from './addQuestion.ts'
import type { Rows } from './tables.ts'

const MOST = 2
/** So long after it was closed, in working minutes. */
const LATER = 300

type Question = Rows['question'][number]

/** Takes up again the questions that were closed last: their askers have written once more. */
export function reopenSome(rows: Rows, id: Numbers, working: WorkingTime, now: Date): void {
  const closed = rows.question.flatMap((question) => {
    const at = reopensAt(question, working)
    return at !== null && at < now ? [{ question, at }] : []
  })
  closed.sort((a, b) => b.at.getTime() - a.at.getTime())
  for (const { question, at } of closed.slice(0, MOST)) {
    runAgain(rows, question, at, now, working)
    writeAgain(rows, id, question, at)
  }
}

const reopensAt = ({ asker_status: status, closed_at: closedAt }: Question, { calendar }: WorkingTime): Date | null =>
  status === 'CLOSED' ? dueAfter(closedAt as Date, LATER, calendar) : null

function runAgain(rows: Rows, question: Question, at: Date, now: Date, { calendar, responseTimes }: WorkingTime): void {
  const handling = rows.question_handling.find((one) => one.id === question.handling_id)
  const route = rows.question_route.find(({ handling_id: of, state }) => of === handling?.id && state === 'ANSWERED')
  if (!handling || !route) return
  const tier = handling.tier as number | null
  const time = responseTimeFor(responseTimes, { urgency: question.urgency as Urgency, tier })
  const running = { from: at, pauses: [] }
  const { due, next } = dueNow(escalationsOfBoth(running, time, calendar, true), () => false, now)
  for (const { clock, level, at: toldAt, dueAt } of due)
    rows.question_escalation.push({ question_id: question.id, clock, level, due_at: dueAt, at: toldAt })
  Object.assign(handling, {
    clock_from: at,
    pauses: [],
    closes_at: null,
    escalation_level: Math.max(0, ...due.map(({ level }) => level)),
    next_escalation_at: next,
  })
  Object.assign(question, { asker_status: 'ASKED', closed_at: null, due_at: dueTimes(running, time, calendar).dueAt })
  route.state = 'OPEN'
}

function writeAgain(rows: Rows, id: Numbers, question: Question, at: Date): void {
  const { organisation_id, asker_id, person_id, routed_directorate_ids } = question
  const moment = at.toISOString()
  rows.post.push({
    id: id('post'),
    version: 1,
    created_at: moment,
    updated_at: moment,
    ...{ organisation_id, asker_id, person_id, routed_directorate_ids },
    question_id: question.id,
    author_id: asker_id,
    from_force: false,
    officer_id: null,
    body: 'It has come up again since. Could you look at it once more?',
    posted_at: moment,
    way: 'WEB',
    answers_for_id: null,
    mail_subject: null,
    whole_text: null,
    officer_whole_text: null,
  })
  Object.assign(question, { version: (question.version as number) + 1, updated_at: moment })
}
