import type { InferEntity } from '@mikro-orm/core'
import type { StoredPause } from './clock/dueTimes.ts'
import type { Question } from './question.entity.ts'
import type { QuestionHandling } from './questionHandling.entity.ts'
import type { QuestionRoute } from './questionRoute.entity.ts'

type Named = { id: string }
type Of<T, Scalars extends keyof T, Records extends string> = Pick<T, Scalars> & {
  [name in Records]?: Named | null | undefined
}

type Moments = 'firstAnswerMinutes' | 'firstAnswerInTime' | 'answerMinutes' | 'answerInTime'

export type RouteInHand = Of<
  InferEntity<typeof QuestionRoute>,
  'id' | 'state' | 'archivedAt' | 'answeredAt' | 'dueAt',
  never
> & {
  directorate: Named
}

type HandlingInHand = Of<
  InferEntity<typeof QuestionHandling>,
  | 'id'
  | 'version'
  | 'takenAt'
  | 'escalationLevel'
  | 'pausedMinutes'
  | 'clockFrom'
  | 'tier'
  | 'nextEscalationAt'
  | 'closesAt'
  | 'clockRevision'
  | Moments,
  'assignee'
> & { pauses: StoredPause[]; routes: Iterable<RouteInHand> }

/** A question with its handling and its routes, as an act reads and changes them: entities, or records of one statement. */
export type QuestionInHand = Of<
  InferEntity<typeof Question>,
  | 'id'
  | 'version'
  | 'reference'
  | 'urgency'
  | 'askerStatus'
  | 'dueAt'
  | 'firstAnswerDueAt'
  | 'firstAnsweredAt'
  | 'answeredAt'
  | 'closedAt'
  | 'takenAt'
  | 'updatedAt'
  | 'routedDirectorates',
  'organisation' | 'asker' | 'person' | 'assignee'
> & { body: string; handling: HandlingInHand }
