import type { EntityManager } from '@mikro-orm/core'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { validate } from 'uuid'
import type { Viewer } from '../access/viewer.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { queryWithin } from '../platform/database.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { BadUserInput, Conflict, NotFound } from '../platform/errors.ts'
import { BreakGlass } from './breakGlass.entity.ts'
import { breakGlassEnd, breakGlassTerms, confirmUntil, OPENINGS_ALONE, WAITING_AT_ONCE } from './breakGlassTerms.ts'
import { refuseKey } from '../caller/refuseKey.ts'

export type BreakGlassRequest = {
  subjectType: 'Person' | 'Organisation'
  subjectId: string
  /** See access/reason.ts. */
  reason: string
  /** 1–240; 60 if omitted. */
  minutes?: number | null
}

/**
 * Opens one subject's private contacts to the viewer's account, or, beyond `OPENINGS_ALONE` an hour, asks another
 * inspector to confirm. The caller has checked the policy. Flushes `em`.
 * @throws Forbidden for an API key; BadUserInput naming `reason` or `minutes`; NotFound if there is no such subject;
 *   Conflict if too many requests wait
 */
export async function openBreakGlass(
  em: SqlEntityManager,
  viewer: Viewer,
  request: BreakGlassRequest,
  now = databaseNow(),
) {
  refuseKey(viewer, 'break glass')
  const decision = breakGlassTerms(request)
  if (!decision.ok) throw new BadUserInput(decision.fields)
  const subjectId = await storedSubject(em, request)
  if (subjectId === null) throw new NotFound()
  const { opened, waiting } = await countedOpenings(em, viewer.accountId)
  const needsConfirmation = opened >= OPENINGS_ALONE
  if (needsConfirmation && waiting >= WAITING_AT_ONCE)
    throw new Conflict(`${WAITING_AT_ONCE} of your requests wait for another inspector already.`)
  const opening = em.create(BreakGlass, {
    account: viewer.accountId,
    openedBy: viewer.displayName,
    subjectId,
    subjectType: request.subjectType,
    reason: decision.terms.reason,
    minutes: decision.terms.minutes,
    createdAt: now,
    expiresAt: needsConfirmation ? confirmUntil(now) : breakGlassEnd(now, decision.terms),
    needsConfirmation,
  })
  await em.persist(opening).flush()
  return opening
}

/** By the database's clock. The lock on the account makes concurrent openings count each other. */
async function countedOpenings(em: SqlEntityManager, accountId: string): Promise<{ opened: number; waiting: number }> {
  await queryWithin(em, { text: 'select from account where id = $1 for no key update', values: [accountId] })
  const [counted] = await queryWithin<{ opened: number; waiting: number }>(em, {
    text: `select count(*) filter (where not needs_confirmation and created_at > now() - interval '1 hour')::int as opened,
        count(*) filter (where needs_confirmation and confirmed_at is null and ended_at is null and expires_at > now())::int as waiting
      from break_glass where account_id = $1`,
    values: [accountId],
  })
  return counted ?? { opened: 0, waiting: 0 }
}

/** Ends the viewer's own opening early; repeating it changes nothing. @throws NotFound */
export async function endBreakGlass(em: EntityManager, viewer: Viewer, id: string, now = databaseNow()) {
  const opening = validate(id) ? await em.findOne(BreakGlass, { id, account: viewer.accountId }) : null
  if (opening === null) throw new NotFound()
  if (!opening.endedAt && opening.expiresAt > now) {
    opening.endedAt = now
    await em.flush()
  }
  return opening
}

/** Returns the id in lower case, as stored: the record of who is concerned must not depend on capitals. */
async function storedSubject(em: EntityManager, request: BreakGlassRequest): Promise<string | null> {
  if (!validate(request.subjectId)) return null
  const where = { id: request.subjectId.toLowerCase(), archivedAt: null }
  const found = await (request.subjectType === 'Person' ? em.findOne(Person, where) : em.findOne(Organisation, where))
  return found?.id ?? null
}
