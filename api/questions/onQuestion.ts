import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../access/catalogue.ts'
import type { Viewer } from '../access/viewer.ts'
import { stale } from '../access/write/fault.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { inTransaction, type WriteContext } from '../access/write/writing.ts'
import { queryWithin } from '../platform/database.ts'
import { Conflict, Forbidden, NotFound } from '../platform/errors.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { stateAfter } from '../platform/workflow.ts'
import { actorOf } from './actorOf.ts'
import { Question } from './question.entity.ts'
import { mayAct } from './workflow/actors.ts'
import { type QuestionEvent, type QuestionState, questionWorkflow } from './workflow/questionWorkflow.ts'
import { askerStatusOf, stateOf } from './workflow/stateOf.ts'

/** A question that one caller acts on, locked until the transaction ends. */
export type OnQuestion = {
  em: SqlEntityManager
  judge: Judge
  viewer: Viewer
  now: Date
  question: NonNullable<Awaited<ReturnType<typeof find>>>
  state: QuestionState
}

type Act = { operation: string; id: string; version: number; of?: 'question' | 'handling' }

/**
 * Acts on a question as it was read, in one transaction with history and ledger entry. Returns its id.
 * @throws NotFound; Conflict if `version` (of the question, or of its handling) is not the one that is stored
 */
export async function onQuestion(
  context: WriteContext,
  { operation, id, version, of = 'question' }: Act,
  act: (on: OnQuestion) => Promise<void> | void,
): Promise<{ id: string }> {
  const write = { type: 'Question', action: 'update', operation, category: 'ALTERATION' } as const
  const done = await inTransaction(context, write, async (em, type, judge) => {
    const question = await locked(em, id)
    if (!question || !judge.verdict(type.name, imageOf(type, question))('read', 'id')) throw new NotFound()
    const { viewer } = context.caller
    if (of === 'handling' && !judge.verdict(type.name, imageOf(type, question))('read', 'handling'))
      throw new NotFound()
    if ((of === 'question' ? question : question.handling.unwrap()).version !== version) throw stale()
    await act({ em, judge, viewer, now: databaseNow(), question, state: stateOf(question) })
    await em.flush()
    return [imageOf(governed(judge.catalogue, 'Question'), question)]
  })
  return { id: done }
}

/** The question's own row is the lock for all that hangs on it. */
async function locked(em: SqlEntityManager, id: string) {
  const key = idOrNull(id)
  const found =
    key === null ? [] : await queryWithin(em, { text: 'select from question where id = $1 for update', values: [key] })
  return found.length === 0 ? null : find(em, key as string)
}

const find = (em: SqlEntityManager, id: string) =>
  em.findOne(Question, { id }, { populate: ['handling', 'handling.routes'] })

/**
 * Moves a question to the state after `event`.
 * @throws Forbidden if the caller is not one to bring it about; Conflict with `extensions.status` if it cannot happen
 */
export function bringAbout(on: OnQuestion, event: QuestionEvent): void {
  const { question, state, viewer, now } = on
  const actor = actorOf(viewer, question)
  if (!mayAct(actor, event)) throw new Forbidden()
  const after = stateAfter(questionWorkflow, state, event)
  const shown = actor === 'ASSIGNEE' || actor === 'ROUTED' ? state : askerStatusOf(state)
  if (after === null) throw new Conflict(`The question is ${shown.toLowerCase()}.`, { status: shown })
  if (askerStatusOf(after) !== question.askerStatus) question.askerStatus = askerStatusOf(after)
  if (after === 'ASSIGNED' && !question.handling.unwrap().takenAt) question.handling.unwrap().takenAt = now
  if (after === 'ANSWERED' && state !== 'ANSWERED') question.answeredAt = now
  if (after === 'CLOSED') question.closedAt = now
  on.state = after
}
