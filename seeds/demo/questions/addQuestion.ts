import { dueTimes } from '../../../api/questions/clock/dueTimes.ts'
import { closesAt } from '../../../api/questions/clock/silence.ts'
import { dueNow, escalationsOfBoth } from '../../../api/questions/escalation/escalations.ts'
import { measure } from '../../../api/questions/measures/measureAnswers.ts'
import { questionReference } from '../../../api/questions/reference.ts'
import { askerStatusOf } from '../../../api/questions/workflow/stateOf.ts'
import { workingMinutesBetween } from '../../../api/workingTime/clock/dueAfter.ts'
import { londonToday } from '../../../api/workingTime/clock/london.ts'
import type { ResponseTime } from '../../../api/workingTime/clock/responseTimes.ts'
import type { WorkingTime } from '../../../api/workingTime/readWorkingTime.ts'
import type { Draw } from '../../draw.ts'
import { type IdKind, seededId } from '../../seededId.ts'
import type { Course } from './course.ts'
import { mailed, mailedFirst } from './mailed.ts'
import type { Rows } from './tables.ts'
import { REMARKS, THANKS, type Topic } from './topics.ts'

const NOT_OURS = 'Not a matter for us: nothing in it points to an offence that we deal with.'

const SEE_TOO = 'Please look whether you know of the same from your own cases.'

export type Officer = { account: string; directorate: string }
export type Asker = {
  account: string
  organisation: string | null
  person: string | null
  tier: number | null
  wards: string[]
}

type Told = {
  n: number
  topic: Topic
  place: string
  issue: string | null
  askedAt: Date
  asker: Asker
  officer: Officer
  /** Of the second directorate, where two are asked. */
  second: Officer | null
  /** Of the directorate that was asked first and gave it away. */
  gaveAway: Officer | null
  course: Course
  time: ResponseTime
  operation: string | null
}

/** How the same id never comes twice. */
export type Numbers = (kind: IdKind) => string

export function numbers(): Numbers {
  const next = new Map<IdKind, number>()
  return (kind) => {
    const n = next.get(kind) ?? 0
    next.set(kind, n + 1)
    return seededId('demo', kind, n)
  }
}

/** Adds the rows of one question. @param now what is due before it has been escalated already */
export function addQuestion(rows: Rows, draw: Draw, id: Numbers, working: WorkingTime, now: Date, told: Told): void {
  const { topic, asker, officer, second, gaveAway, course, askedAt, time } = told
  const [question, handling] = [id('question'), id('questionHandling')]
  const asked = [officer, ...(second ? [second] : [])]
  const routed = asked.map(({ directorate }) => directorate).sort()
  const { takenAt, askedBackAt, repliedAt, firstPartAt, answeredAt, closedAt, state } = course
  const spokeAt = earliest([askedBackAt, firstPartAt, answeredAt])
  const lastAt = latest([askedAt, takenAt, askedBackAt, repliedAt, firstPartAt, answeredAt, closedAt])
  const pauses = askedBackAt ? [{ from: askedBackAt.toISOString(), to: repliedAt?.toISOString() ?? null }] : []
  const { calendar } = working
  // While the clock stands, what was due when it stopped stays on record.
  const due = dueTimes({ from: askedAt, pauses: pauses.filter(({ to }) => to !== null) }, time, calendar)
  const taken = {
    firstAnsweredAt: spokeAt,
    answeredAt,
    firstAnswerDueAt: due.firstAnswerDueAt,
    dueAt: due.dueAt,
    handling: { clockFrom: askedAt, pauses } as Parameters<typeof measure>[0]['handling'],
  }
  measure(taken, calendar)
  const isRunning = state === 'ASKED' || state === 'ASSIGNED'
  const escalations = isRunning ? escalationsOfBoth({ from: askedAt, pauses }, time, calendar, spokeAt !== null) : []
  const { due: past, next } = dueNow(escalations, () => false, now)
  const record = (at: Date) => ({
    version: 1,
    created_at: at.toISOString(),
    updated_at: at.toISOString(),
  })
  const readers = {
    organisation_id: asker.organisation,
    asker_id: asker.account,
    person_id: asker.person,
    routed_directorate_ids: routed,
  }
  const words = (text: string): string => text.replaceAll('[place]', told.place)
  const assignee = takenAt ? officer.account : null

  rows.question_handling.push({
    id: handling,
    ...record(askedAt),
    assignee_id: assignee,
    taken_at: takenAt,
    escalation_level: Math.max(0, ...past.map(({ level }) => level)),
    paused_minutes: repliedAt && askedBackAt ? Math.round(workingMinutesBetween(askedBackAt, repliedAt, calendar)) : 0,
    clock_from: askedAt,
    pauses,
    tier: asker.tier,
    ward_ids: asker.wards,
    next_escalation_at: next,
    closes_at: closesAt(state, lastAt, calendar),
    clock_revision: working.revision,
    first_answer_minutes: taken.handling.firstAnswerMinutes ?? null,
    first_answer_in_time: taken.handling.firstAnswerInTime ?? null,
    answer_minutes: taken.handling.answerMinutes ?? null,
    answer_in_time: taken.handling.answerInTime ?? null,
    routed_directorate_ids: routed,
  })
  const row: Rows['question'][number] = {
    id: question,
    ...record(askedAt),
    version: 1 + [askedBackAt, repliedAt, firstPartAt, answeredAt, closedAt].filter((at) => at !== null).length,
    updated_at: lastAt.toISOString(),
    ...readers,
    reference: questionReference(
      askedAt.getUTCFullYear(),
      Uint8Array.from({ length: 6 }, () => draw.whole(0, 255)),
    ),
    handling_id: handling,
    subject: words(topic.subject),
    body: words(topic.body),
    ...mailedFirst(told.n, asker, words(topic.body)),
    issue_id: told.issue,
    urgency: time.urgency,
    operation: told.operation,
    asker_status: askerStatusOf(state),
    asked_at: askedAt,
    due_at: due.dueAt,
    first_answer_due_at: due.firstAnswerDueAt,
    first_answered_at: spokeAt,
    answered_at: answeredAt,
    closed_at: closedAt,
    assignee_id: assignee,
    taken_at: takenAt,
    is_rated: false,
  }
  rows.question.push(row)
  const shown = [
    gaveAway ?? officer,
    ...(second && firstPartAt ? [second] : []),
    ...(gaveAway && spokeAt ? [officer] : []),
  ]
  for (const { directorate } of shown)
    rows.question_directorate.push({ question_id: question, directorate_id: directorate })
  for (const { directorate } of asked) {
    const at = directorate === second?.directorate ? firstPartAt : answeredAt
    rows.question_route.push({
      id: id('questionRoute'),
      ...record(askedAt),
      handling_id: handling,
      directorate_id: directorate,
      state: at ? 'ANSWERED' : 'OPEN',
      reason: directorate === second?.directorate ? SEE_TOO : null,
      answered_at: at,
      routed_directorate_ids: routed,
    })
  }
  if (gaveAway)
    rows.question_route.push({
      id: id('questionRoute'),
      ...record(askedAt),
      handling_id: handling,
      directorate_id: gaveAway.directorate,
      state: told.n % 2 === 0 ? 'PASSED_ON' : 'DECLINED',
      reason: told.n % 2 === 0 ? 'The other directorate looks after this; we have no case of that kind.' : NOT_OURS,
      answered_at: null,
      routed_directorate_ids: routed,
    })
  const post = (at: Date | null, body: string, by: Officer | null, isAnswer = false): void => {
    if (!at) return
    const text = words(body)
    rows.post.push({
      id: id('post'),
      ...record(at),
      ...readers,
      question_id: question,
      author_id: by ? (told.n % 4 === 0 ? by.account : by.directorate) : asker.account,
      from_force: by !== null,
      officer_id: by?.account ?? null,
      body: text,
      posted_at: at,
      answers_for_id: isAnswer && by ? by.directorate : null,
      ...mailed({ n: told.n, text, subject: words(topic.subject), byForce: by !== null }),
    })
  }
  post(askedBackAt, topic.back, officer)
  post(repliedAt, draw.oneOf(THANKS), null)
  post(firstPartAt, 'For our part: nothing that we know of. Our colleagues answer the rest.', second, true)
  post(answeredAt, topic.answer, officer, true)
  if (takenAt && draw.chance(0.35))
    rows.handling_note.push({
      id: id('handlingNote'),
      ...record(takenAt),
      handling_id: handling,
      officer_id: officer.account,
      text: words(topic.note),
      routed_directorate_ids: routed,
    })
  for (const { clock, level, at, dueAt } of past)
    rows.question_escalation.push({ question_id: question, clock, level, due_at: dueAt, at })
  if (closedAt && state === 'CLOSED' && draw.chance(0.6)) {
    row.is_rated = true
    rows.question_rated.push({ question_id: question })
    rows.question_rating.push({
      id: '',
      satisfaction: draw.weighted([
        [5, 5],
        [4, 4],
        [3, 2],
        [2, 1],
        [1, 0.5],
      ]),
      remark: draw.oneOf(REMARKS),
      month: `${londonToday(closedAt).slice(0, 7)}-01`,
      routed_directorate_ids: routed,
    })
  }
}

const known = (moments: readonly (Date | null)[]): Date[] => moments.filter((moment) => moment !== null)
const earliest = (moments: readonly (Date | null)[]): Date | null =>
  known(moments).sort((a, b) => a.getTime() - b.getTime())[0] ?? null
const latest = (moments: readonly (Date | null)[]): Date =>
  known(moments).sort((a, b) => b.getTime() - a.getTime())[0] as Date
