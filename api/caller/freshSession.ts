import type { EntityManager } from '@mikro-orm/core'
import type { Viewer } from '../access/viewer.ts'
import { databaseNow } from '../platform/sql/databaseClock.ts'
import { Forbidden } from '../platform/errors.ts'
import { Session, type SignedInBy } from '../signIn/sessions/session.entity.ts'
import { isFresh } from './sessionTerms.ts'

/** For changes to how somebody signs in: a screen left open is not enough. Throws Forbidden. */
export async function demandFreshSession(
  em: EntityManager,
  { client }: Viewer,
  by: (signedInBy: SignedInBy) => boolean = () => true,
): Promise<void> {
  const session = client.kind === 'session' ? await em.findOne(Session, { id: client.id }) : null
  if (session === null || !by(session.signedInBy) || !isFresh(session.createdAt, databaseNow()))
    throw new Forbidden('Confirm that it is you: sign in again, by your second factor where you have one.')
}
