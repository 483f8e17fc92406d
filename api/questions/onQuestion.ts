import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../access/ability.ts'
import { governed } from '../access/catalogue.ts'
import type { WorkingTime } from '../workingTime/readWorkingTime.ts'
import { workingTimeWithin } from '../workingTime/readWorkingTime.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Afterwards } from '../access/write/atOnce/commitAtOnce.ts'
import { stale } from '../access/write/fault.ts'
import { imageOf } from '../access/write/judging/image.ts'
import type { Judge } from '../access/write/judging/judge.ts'
import { inTransaction, type WriteContext } from '../access/write/writing.ts'
import { Directorate } from '../directory/directorate.entity.ts'
import { Conflict, Forbidden } from '../platform/errors.ts'
import { actorOf } from './actorOf.ts'
import { waitForAsker } from './clock/setClocks.ts'
import { copyHandling } from './copies.ts'
import { type LockedQuestion, lockFor } from './lockFor.ts'
import { tellOfPost, tellOfRoutes } from './mail/tellOfPost.ts'
import { measureAnswers } from './measures/measureAnswers.ts'
import { move } from './moving.ts'
import { Post, type Posted } from './post.entity.ts'
import type { NewPost } from './posting.ts'
import type { QuestionInHand } from './questionInHand.ts'
import { mayAct, type QuestionActor } from './workflow/actors.ts'
import type { QuestionEvent, QuestionState } from './workflow/questionWorkflow.ts'
import { askerStatusOf, stateOf } from './workflow/stateOf.ts'

/** A question that one caller acts on, as it is until that is written. */
export type OnQuestion<Q extends QuestionInHand = QuestionInHand> = Means & {
  judge: Judge
  viewer: Viewer
  now: Date
  question: Q
  state: QuestionState
  before: QuestionState
  /** Those whom it concerns are told of it by mail, once it is stored. */
  posted?: Posted
  /** In the same transaction, once the rest is stored. */
  afterwards: Afterwards[]
  /** Directorates that are asked from now on: their SPOCs are told, too. */
  opened?: string[]
}

type Means = {
  /** By which the clocks go. */
  working: () => Promise<WorkingTime>
  /** Written with the question. */
  addPost: (post: NewPost) => Posted
  /** From now on the asker sees that it was asked. */
  showDirectorate: (id: string) => void
}

/** The question is locked, and the database may be asked. */
export type OnLocked = OnQuestion<LockedQuestion> & { em: SqlEntityManager }

/** `version` left out: as the question is, for a mail cannot know it. */
export type Act = { id: string; version?: number; of?: 'question' | 'handling' }
export type Does<On = OnQuestion> = (on: On) => Promise<void> | void

export const actOnQuestion = (operation: string) =>
  ({ type: 'Question', action: 'update', operation, category: 'ALTERATION' }) as const

/**
 * Acts on a question as it was read, in one transaction with history and ledger entry. Returns its id.
 * @throws NotFound; Conflict if `version` (of the question, or of its handling) is given and not the one that is stored
 */
export async function onQuestion(
  context: WriteContext,
  { operation, ...act }: Act & { operation: string },
  does: Does<OnLocked>,
): Promise<{ id: string }> {
  const id = await inTransaction(context, actOnQuestion(operation), async (em, _type, judge) => [
    await actOn(context, em, judge, act, does),
  ])
  context.mail.wake()
  return { id }
}

/** The same in an open transaction, which records it. Returns the question as it is then. */
export async function actOn(
  context: WriteContext,
  em: SqlEntityManager,
  judge: Judge,
  act: Act,
  does: Does<OnLocked>,
): Promise<Image> {
  const question = await lockFor(em, judge, act.id, fieldFor(act))
  const means = {
    working: () => workingTimeWithin(em),
    addPost: (post: NewPost) => em.create(Post, post),
    showDirectorate: (directorate: string) => question.directorates.add(em.getReference(Directorate, directorate)),
  }
  const on = { ...begin(context, judge, act, question, means), em }
  await does(on)
  const afterwards = await complete(context, on)
  await em.flush()
  await copyHandling(em, question)
  for (const further of afterwards) await further(em)
  return imageOf(governed(judge.catalogue, 'Question'), question)
}

/** The field that the caller must be able to read, or the question does not exist for them. */
export const fieldFor = ({ of }: Act): string => (of === 'handling' ? 'handling' : 'id')

/** @throws Forbidden; Conflict if `version` is not the one that is stored */
export function begin<Q extends QuestionInHand>(
  { clock, caller: { viewer } }: WriteContext,
  judge: Judge,
  { version, of = 'question' }: Act,
  question: Q,
  means: Means,
): OnQuestion<Q> {
  if (!mayUpdate(judge, question, of)) throw new Forbidden()
  const stored = (of === 'question' ? question : question.handling).version
  if (version !== undefined && stored !== version) throw stale()
  const state = stateOf(question)
  return { ...means, judge, viewer, now: clock.now(), question, before: state, state, afterwards: [] }
}

/** What every act entails. Returns what is left to do once the question is stored and its handling copied. */
export async function complete({ mail }: WriteContext, on: OnQuestion): Promise<Afterwards[]> {
  if (on.state !== on.before) waitForAsker(await on.working(), on)
  await measureAnswers(on)
  return [
    ...on.afterwards,
    ...(on.posted && mail.possible ? [(em: SqlEntityManager) => tellOfPost({ ...on, em }, mail)] : []),
    ...(on.opened && mail.possible ? [(em: SqlEntityManager) => tellOfRoutes({ ...on, em }, mail)] : []),
  ]
}

function mayUpdate(judge: Judge, question: QuestionInHand, of: 'question' | 'handling'): boolean {
  const [type, record] = of === 'question' ? ['Question', question] : ['QuestionHandling', question.handling]
  const image = imageOf(governed(judge.catalogue, type), record)
  return judge.verdict(type, image)('update', of === 'question' ? 'askerStatus' : 'assignee')
}

/**
 * Moves a question to the state after `event`.
 * @throws Forbidden if the caller is not one to bring it about; Conflict with `extensions.status` if it cannot happen
 */
export function bringAbout(on: OnQuestion, event: QuestionEvent, actor: QuestionActor = actorFor(on, event)): void {
  const { question, state, now } = on
  if (!mayAct(actor, event)) throw new Forbidden()
  const after = move(question, event, now)
  if (after === null) {
    const shown = actor === 'ASSIGNEE' || actor === 'ROUTED' ? state : askerStatusOf(state)
    throw new Conflict(`The question is ${shown.toLowerCase()}.`, { status: shown })
  }
  on.state = after
}

/** A SPOC who asked on behalf of others and is asked as well acts as the asker where it takes one. */
function actorFor({ viewer, question }: OnQuestion, event: QuestionEvent): QuestionActor {
  const actor = actorOf(viewer, question)
  return !mayAct(actor, event) && question.asker?.id === viewer.accountId ? 'ASKER' : actor
}
