import type { SqlEntityManager } from '@mikro-orm/sql'
import { reasonFault } from '../../access/reason.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { ChangeRoutesInput, TakeQuestionInput } from '../../generated/resolvers.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { TODAY_SQL } from '../../platform/sql/today.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { askerWroteLast } from '../askerWroteLast.ts'
import { bringAbout, type OnLocked, onQuestion } from '../onQuestion.ts'
import { QuestionRoute } from '../questionRoute.entity.ts'
import { communities } from '../routing/routingFacts.ts'
import { isAsked, isOrphaned, leaving } from '../workflow/routes.ts'
import { speakingFor } from './answer.ts'
import { routesOf } from './routesOf.ts'
import { ASSIGNMENTS, isThereOn, servesOn } from '../../accounts/serving.ts'

/** Takes a question, or assigns it to another SPOC of a directorate that is asked. */
export const takeQuestion = (context: WriteContext, { id, version, assignee }: TakeQuestionInput) =>
  onQuestion(context, { operation: 'takeQuestion', id, version, of: 'handling' }, async (on) => {
    bringAbout(on, 'take')
    const { em, question, viewer } = on
    const officer = idOrNull(assignee ?? viewer.accountId)
    const serves = officer === null ? [] : await servedBy(em, officer)
    const asked = serves.filter(({ directorate }) => question.routedDirectorates.includes(directorate))
    if (asked.length === 0) throw new BadUserInput({ assignee: 'must be a SPOC of a directorate that is asked' })
    // Who takes it is there, whatever their absence says.
    if (officer !== viewer.accountId && !asked.some(({ isThere }) => isThere))
      throw new BadUserInput({ assignee: 'must be a SPOC who is not away' })
    question.handling.assignee = officer as never
    // Of several directorates, the one that the officer serves has it in good hands.
    for (const route of question.handling.routes)
      if (route.state === 'OPEN' && isOf(asked, route.directorate)) route.assignee = officer as never
  })

/** Adds directorates, or takes the caller's own away: declined, or passed on to another. */
export const changeRoutes = (
  context: WriteContext,
  { id, version, add, decline, passOnTo, reason }: ChangeRoutesInput,
) =>
  onQuestion(context, { operation: 'changeRoutes', id, version, of: 'handling' }, async (on) => {
    if (passOnTo && !decline) throw new BadUserInput({ decline: 'is required with passOnTo' })
    const added = await directorates(on.em, [...(add ?? []), ...(passOnTo ? [passOnTo] : [])])
    const own = decline ? speakingFor(on, decline, 'decline') : null
    if (own !== null && added.includes(own))
      throw new BadUserInput({ [passOnTo ? 'passOnTo' : 'add']: 'must be another directorate' })
    if (own !== null) refuseLeaving(on, own)
    const fault = reasonFault(reason)
    if (fault !== null) throw new BadUserInput({ reason: fault })
    const waits = own !== null && (await askerWroteLast(on.em, on.question.id))
    const others = routesOf(on.question).filter(({ directorate }) => directorate !== own)
    const after = [...others, ...added.map((directorate) => ({ directorate, state: 'OPEN' as const }))]
    bringAbout(on, own === null ? 'changeRoutes' : leaving(after, own, waits))
    if (own !== null) leave(on, own, passOnTo ? 'PASSED_ON' : 'DECLINED', reason)
    for (const directorate of added) open(on, directorate, reason)
    if (isOrphaned(routesOf(on.question), waits)) open(on, await communities(on.em))
    await letGo(on)
    // The handling's version tells that its routes have changed.
    on.question.handling.updatedAt = on.now
  })

function leave({ question }: OnLocked, directorate: string, state: 'DECLINED' | 'PASSED_ON', reason: string): void {
  for (const route of question.handling.routes)
    if (route.directorate.id === directorate && route.state === 'OPEN')
      Object.assign(route, { state, reason, dueAt: null })
}

/** Nobody sees to a question any more who serves none of the directorates that are left. */
async function letGo({ em, question: { handling } }: OnLocked): Promise<void> {
  if (!handling.assignee) return
  const served = await servedBy(em, handling.assignee.id)
  const stays = [...handling.routes].some(({ directorate, state }) => isAsked(state) && isOf(served, directorate))
  if (!stays) handling.assignee = null
}

/** A directorate that is asked already is not asked twice; one that has answered is asked again. `reason`: what for. */
function open(on: OnLocked, directorate: string, reason: string | null = null): void {
  const { em, question } = on
  const handling = question.handling
  const asked = [...handling.routes].find((route) => route.directorate.id === directorate && isAsked(route.state))
  if (asked?.state === 'ANSWERED') Object.assign(asked, { state: 'OPEN', dueAt: question.dueAt, reason })
  if (!asked)
    handling.routes.add(
      em.create(QuestionRoute, { handling, directorate, state: 'OPEN', dueAt: question.dueAt, reason }),
    )
  if (asked?.state !== 'OPEN') on.opened = [...(on.opened ?? []), directorate]
}

/** @throws BadUserInput naming `decline` */
function refuseLeaving({ question }: OnLocked, own: string): void {
  if (!routesOf(question).some(({ directorate, state }) => directorate === own && state === 'OPEN'))
    throw new BadUserInput({ decline: 'must be a directorate of yours that has still to answer' })
}

/** @throws BadUserInput naming `add` */
async function directorates(em: SqlEntityManager, named: readonly string[]): Promise<string[]> {
  const ids = [...new Set(named.map(idOrNull))]
  const found = await queryWithin<{ id: string }>(em, {
    text: 'select id from directorate where id = any($1::uuid[]) and archived_at is null order by 1',
    values: [ids.filter((id) => id !== null)],
  })
  if (found.length < ids.length) throw new BadUserInput({ add: 'names one that does not exist' })
  return found.map(({ id }) => id)
}

const SERVED = `
  select s.directorate_id::text as directorate, ${isThereOn(TODAY_SQL)} as "isThere"
  from ${ASSIGNMENTS} where a.id = $1 and ${servesOn(TODAY_SQL)}`

type Served = { directorate: string; isThere: boolean }

const servedBy = (em: SqlEntityManager, account: string): Promise<Served[]> =>
  queryWithin<Served>(em, { text: SERVED, values: [account] })

const isOf = (served: readonly Served[], { id }: { id: string }): boolean =>
  served.some(({ directorate }) => directorate === id)
