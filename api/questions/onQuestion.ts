import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../access/catalogue.ts'
import type { Viewer } from '../access/viewer.ts'
import { stale } from '../access/write/fault.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { inTransaction, type WriteContext } from '../access/write/writing.ts'
import { Conflict, Forbidden } from '../platform/errors.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { actorOf } from './actorOf.ts'
import { waitForAsker } from './clock/setClocks.ts'
import { copyHandling } from './copies.ts'
import { type LockedQuestion, lockFor } from './lockFor.ts'
import { measureAnswers } from './measures/measureAnswers.ts'
import { move } from './moving.ts'
import { mayAct } from './workflow/actors.ts'
import type { QuestionEvent, QuestionState } from './workflow/questionWorkflow.ts'
import { askerStatusOf, stateOf } from './workflow/stateOf.ts'

/** A question that one caller acts on, locked until the transaction ends. */
export type OnQuestion = {
  em: SqlEntityManager
  judge: Judge
  viewer: Viewer
  now: Date
  question: LockedQuestion
  state: QuestionState
}

type Act = { operation: string; id: string; version?: number; of?: 'question' | 'handling' }

/**
 * Acts on a question as it was read, in one transaction with history and ledger entry. Returns its id.
 * @throws NotFound; Conflict if `version` (of the question, or of its handling) is given and not the one that is stored
 */
export async function onQuestion(
  context: WriteContext,
  { operation, id, version, of = 'question' }: Act,
  act: (on: OnQuestion) => Promise<void> | void,
): Promise<{ id: string }> {
  const write = { type: 'Question', action: 'update', operation, category: 'ALTERATION' } as const
  const done = await inTransaction(context, write, async (em, type, judge) => {
    const question = await lockFor(em, judge, id, of === 'handling' ? 'handling' : 'id')
    const { viewer } = context.caller
    if (!mayUpdate(judge, question, of)) throw new Forbidden()
    if (version !== undefined && (of === 'question' ? question : question.handling).version !== version) throw stale()
    const on: OnQuestion = { em, judge, viewer, now: databaseNow(), question, state: stateOf(question) }
    const before = on.state
    await act(on)
    if (on.state !== before) await waitForAsker(on)
    await measureAnswers(em, question)
    await em.flush()
    await copyHandling(em, question)
    return [imageOf(type, question)]
  })
  return { id: done }
}

function mayUpdate(judge: Judge, question: LockedQuestion, of: 'question' | 'handling'): boolean {
  const [type, record] = of === 'question' ? ['Question', question] : ['QuestionHandling', question.handling]
  const image = imageOf(governed(judge.catalogue, type), record)
  return judge.verdict(type, image)('update', of === 'question' ? 'askerStatus' : 'assignee')
}

/**
 * Moves a question to the state after `event`.
 * @throws Forbidden if the caller is not one to bring it about; Conflict with `extensions.status` if it cannot happen
 */
export function bringAbout(on: OnQuestion, event: QuestionEvent): void {
  const { question, state, viewer, now } = on
  const actor = actorOf(viewer, question)
  if (!mayAct(actor, event)) throw new Forbidden()
  const after = move(question, event, now)
  if (after === null) {
    const shown = actor === 'ASSIGNEE' || actor === 'ROUTED' ? state : askerStatusOf(state)
    throw new Conflict(`The question is ${shown.toLowerCase()}.`, { status: shown })
  }
  on.state = after
}
