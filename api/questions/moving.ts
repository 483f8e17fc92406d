import { stateAfter } from '../platform/workflow.ts'
import type { QuestionInHand } from './questionInHand.ts'
import { type QuestionEvent, type QuestionState, questionWorkflow } from './workflow/questionWorkflow.ts'
import { askerStatusOf, stateOf } from './workflow/stateOf.ts'

/** Moves a question by an event; null, and nothing is changed, where the event cannot happen. */
export function move(question: QuestionInHand, event: QuestionEvent, now: Date): QuestionState | null {
  const before = stateOf(question)
  const after = stateAfter(questionWorkflow, before, event)
  if (after === null) return null
  const { handling } = question
  // Written only where it differs, so that the asker's version tells nothing of what happens inside.
  if (askerStatusOf(after) !== question.askerStatus) question.askerStatus = askerStatusOf(after)
  if (after === 'ASSIGNED' && !handling.takenAt) handling.takenAt = now
  if (askerStatusOf(after) !== 'ASKED') handling.nextEscalationAt = null
  if (after === 'ANSWERED' && before !== 'ANSWERED') question.answeredAt = now
  // A rating leaves a closed question as it is.
  if (after === before) return after
  if (after === 'CLOSED' || after === 'WITHDRAWN') question.closedAt = now
  if (before === 'CLOSED') question.closedAt = null
  return after
}
