import { APIError, getSessionFromCtx } from 'better-auth/api'
import type { GenericEndpointContext } from '@better-auth/core'
import type { Database } from '../../platform/database.ts'
import { isFresh } from '../../caller/sessionTerms.ts'

/**
 * Changing how to sign in needs a session opened minutes ago, by the second factor if there is one: a stolen password
 * must not be enough to replace the owner's factor.
 */
export async function demandProof(ctx: GenericEndpointContext, db: Database): Promise<void> {
  const found = await getSessionFromCtx(ctx)
  if (found === null) throw new APIError('UNAUTHORIZED', { code: 'UNAUTHENTICATED', message: 'Sign in first.' })
  if (!isFresh(found.session.createdAt))
    throw new APIError('FORBIDDEN', { code: 'SESSION_NOT_FRESH', message: 'Confirm that it is you: sign in again.' })
  if (found.session['signedInBy'] === 'PASSWORD' && (await hasSecondFactor(db, found.user.id))) {
    throw new APIError('FORBIDDEN', {
      code: 'SECOND_FACTOR_NEEDED',
      message: 'Sign in with your second factor to change it.',
    })
  }
}

async function hasSecondFactor(db: Database, accountId: string): Promise<boolean> {
  const found = await db.query({
    text: `
      select 1 from account a
      where a.id = $1
      and (a.totp_enabled or exists (select from passkey p where p.account_id = a.id))
    `,
    values: [accountId],
  })
  return found.length > 0
}
