import type { GenericEndpointContext } from '@better-auth/core'
import { setSessionCookie } from 'better-auth/cookies'
import type { Database } from '../../platform/database.ts'
import { presentedToken } from './signInAgain.ts'

/** Replaces this browser's session token: one planted or copied before the change is worthless. */
export async function rotateSession(ctx: GenericEndpointContext): Promise<void> {
  const current = ctx.context.session
  if (!current) return
  const session = await ctx.context.internalAdapter.createSession(current.user.id, false, current.session)
  await setSessionCookie(ctx, { session, user: current.user })
  await ctx.context.internalAdapter.deleteSession(current.session.token)
}

/** Signing in again ends the browser's earlier session, even one of another account. */
export async function endPresented(ctx: GenericEndpointContext, db: Database): Promise<void> {
  const token = presentedToken(ctx)
  if (token !== null)
    await db.query({
      text: 'delete from session where token = $1 and token is distinct from $2',
      values: [token, ctx.context.newSession?.session.token ?? null],
    })
}

export const endOthers = (db: Database, { userId, token }: { userId: string; token: string }) =>
  db.query({ text: 'delete from session where account_id = $1 and token <> $2', values: [userId, token] })

/** Ends what the old password or the mailbox may have started: password links, and sign-ins without their code. */
export async function endWhatWasBegun(db: Database, accountId: string): Promise<void> {
  await db.query({ text: 'delete from account_link where account_id = $1', values: [accountId] })
  await db.query({ text: 'delete from verification where value = $1', values: [accountId] })
}
