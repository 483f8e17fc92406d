import type { Draw } from '../../draw.ts'
import type { QuestionState } from '../../../api/questions/workflow/questionWorkflow.ts'
import type { Calendar } from '../../../api/workingTime/clock/calendar.ts'
import { dueAfter } from '../../../api/workingTime/clock/dueAfter.ts'

/** What happens to one question, and when. */
export type Course = {
  state: QuestionState
  takenAt: Date | null
  askedBackAt: Date | null
  repliedAt: Date | null
  firstPartAt: Date | null
  answeredAt: Date | null
  closedAt: Date | null
}

type Promised = { firstAnswerMinutes: number; answerMinutes: number }

type Story = { askedAt: Date; state: QuestionState; twoDirectorates: boolean; promised: Promised }

/** Draws what happened, in working time: mostly as was promised, sometimes late. */
export function drawCourse(draw: Draw, calendar: Calendar, story: Story): Course {
  const { askedAt, state, twoDirectorates, promised } = story
  const after = (from: Date, minutes: number): Date => dueAfter(from, minutes, calendar) ?? from
  const share = draw.weighted([
    [0.15 + draw.fraction() * 0.5, 6],
    [0.7 + draw.fraction() * 0.3, 3],
    [1.1 + draw.fraction() * 0.8, 1],
  ])
  const none: Course = {
    state,
    takenAt: null,
    askedBackAt: null,
    repliedAt: null,
    firstPartAt: null,
    answeredAt: null,
    closedAt: null,
  }
  if (state === 'ASKED') return none
  if (state === 'WITHDRAWN') return { ...none, closedAt: after(askedAt, draw.whole(10, 120)) }
  const takenAt = after(askedAt, Math.max(3, promised.firstAnswerMinutes * share * 0.4))
  if (state === 'ASSIGNED')
    return { ...none, takenAt, firstPartAt: twoDirectorates ? after(takenAt, draw.whole(20, 60)) : null }
  const firstAt = after(takenAt, Math.max(5, promised.firstAnswerMinutes * share * 0.6))
  if (state === 'WAITING') return { ...none, takenAt, askedBackAt: firstAt }
  const asksBack = draw.chance(0.25)
  const repliedAt = asksBack ? after(firstAt, draw.whole(30, 700)) : null
  const rest = Math.max(20, (promised.answerMinutes - promised.firstAnswerMinutes) * share)
  const answeredAt = after(repliedAt ?? takenAt, rest)
  return {
    ...none,
    takenAt,
    askedBackAt: asksBack ? firstAt : null,
    repliedAt,
    firstPartAt: twoDirectorates ? after(repliedAt ?? takenAt, rest / 2) : null,
    answeredAt,
    closedAt: state === 'CLOSED' ? after(answeredAt, draw.whole(60, 3000)) : null,
  }
}
