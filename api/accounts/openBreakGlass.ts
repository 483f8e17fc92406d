import type { EntityManager } from '@mikro-orm/core'
import { validate } from 'uuid'
import type { Viewer } from '../access/viewer.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { databaseNow } from '../platform/databaseClock.ts'
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
export async function openBreakGlass(em: EntityManager, viewer: Viewer, request: BreakGlassRequest, now = databaseNow()) {
  const decision = breakGlassTerms(request)
  if (!decision.ok) throw new BadUserInput(decision.fields)
  const subjectId = await storedSubject(em, request)
  if (subjectId === null) throw new NotFound()
  const opening = em.create(BreakGlass, {
    account: viewer.accountId,
    subjectId,
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
export async function endBreakGlass(em: EntityManager, viewer: Viewer, id: string, now = databaseNow()) {
  const opening = validate(id) ? await em.findOne(BreakGlass, { id, account: viewer.accountId }) : null
  if (opening === null) throw new NotFound()
  if (!opening.endedAt && opening.expiresAt > now) {
    opening.endedAt = now
    await em.flush()
  }
  return opening
}

/** The subject's id as it is stored, however the caller writes it: whom an opening is about must not hang on capitals. */
async function storedSubject(em: EntityManager, request: BreakGlassRequest): Promise<string | null> {
  if (!validate(request.subjectId)) return null
  const where = { id: request.subjectId.toLowerCase(), archivedAt: null }
  const found = await (request.subjectType === 'Person' ? em.findOne(Person, where) : em.findOne(Organisation, where))
  return found?.id ?? null
}
