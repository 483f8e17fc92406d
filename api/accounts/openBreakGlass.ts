import type { EntityManager } from '@mikro-orm/core'
import { validate } from 'uuid'
import type { Viewer } from '../access/viewer.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { BadUserInput, NotFound } from '../platform/errors.ts'
import { BreakGlass } from './breakGlass.entity.ts'
import { breakGlassEnd, breakGlassTerms } from './breakGlass.ts'

export type BreakGlassRequest = {
  subjectType: 'Person' | 'Organisation'
  subjectId: string
  /** Why; 10–500 characters after trimming. */
  reason: string
  /** How long, 1–240; 60 when left out. */
  minutes?: number | null
}

/**
 * Opens one subject's private contacts to the viewer's account. Whether the viewer's roles may break glass at all is
 * the policy's to say, before this is called. Flushes `em`, within its transaction if one is open.
 * @throws BadUserInput naming `reason` or `minutes`; NotFound when there is no such subject
 */
export async function openBreakGlass(em: EntityManager, viewer: Viewer, request: BreakGlassRequest, now = new Date()) {
  const decision = breakGlassTerms(request)
  if (!decision.ok) throw new BadUserInput(decision.fields)
  if (!(await subjectExists(em, request))) throw new NotFound()
  const opening = em.create(BreakGlass, {
    account: viewer.accountId,
    subjectId: request.subjectId,
    subjectType: request.subjectType,
    reason: decision.terms.reason,
    createdAt: now,
    expiresAt: breakGlassEnd(now, decision.terms),
  })
  await em.persist(opening).flush()
  return opening
}

/**
 * Ends an opening early. Only the account that made it can; ending it twice changes nothing.
 * @throws NotFound when the viewer's account has no such opening
 */
export async function endBreakGlass(em: EntityManager, viewer: Viewer, id: string, now = new Date()) {
  const opening = validate(id) ? await em.findOne(BreakGlass, { id, account: viewer.accountId }) : null
  if (opening === null) throw new NotFound()
  if (!opening.endedAt && opening.expiresAt > now) {
    opening.endedAt = now
    await em.flush()
  }
  return opening
}

async function subjectExists(em: EntityManager, request: BreakGlassRequest): Promise<boolean> {
  if (!validate(request.subjectId)) return false
  const where = { id: request.subjectId, archivedAt: null }
  return (await (request.subjectType === 'Person' ? em.count(Person, where) : em.count(Organisation, where))) > 0
}
