import type { GenericEndpointContext } from '@better-auth/core'
import type { Database } from '../../platform/database.ts'
import { normalisedEmail } from '../../platform/values/accountEmail.ts'
import { presentedSession } from '../../caller/sessionCookie.ts'
import type { SignedInBy } from '../sessions/session.entity.ts'
import { nextStep } from './nextStep.ts'

/** The session that the browser came with, whatever has been made of its cookies since. */
export function presentedToken({ request, context: { authCookies, secret } }: GenericEndpointContext): string | null {
  const { sessionToken, dontRememberToken } = authCookies
  return (
    presentedSession(request?.headers.get('cookie') ?? '', {
      name: sessionToken.name,
      notRemembered: dontRememberToken.name,
      secret,
    })?.token ?? null
  )
}

/**
 * Somebody who is signed in signs in once more, and after the password there is a step to take yet: the session that
 * they have goes on until it is taken, so that whoever turns back is where they were. One of another account ends, as
 * it does with every password, and so does one that owes a step itself.
 */
export async function goesOn(ctx: GenericEndpointContext, db: Database, enforced: boolean): Promise<boolean> {
  const token = presentedToken(ctx)
  const { email } = (ctx.body ?? {}) as { email?: unknown }
  if (token === null || typeof email !== 'string') return false
  const [own] = await db.query<{ userId: string; signedInBy: SignedInBy }>({
    text: `
      select a.id as "userId", s.signed_in_by as "signedInBy" from session s
      join account a on a.id = s.account_id
      where s.token = $1
      and s.expires_at > now()
      and a.email = $2
    `,
    values: [token, normalisedEmail(email)],
  })
  return own !== undefined && (await nextStep(db, enforced, own)) === null
}

type Answering = { context: GenericEndpointContext['context'] & { responseHeaders?: Headers | undefined } }

/** Takes what the answer says of the session's cookie out of it: the browser keeps the one that it has. */
export function leaveCookie({ context: { authCookies, responseHeaders } }: Answering): void {
  const cookies = responseHeaders?.getSetCookie() ?? []
  responseHeaders?.delete('set-cookie')
  for (const cookie of cookies)
    if (!cookie.startsWith(`${authCookies.sessionToken.name}=`)) responseHeaders?.append('set-cookie', cookie)
}

/**
 * Who owes a code after a password. Given only where the browser has a session of that very account besides, whose
 * cookie is left out of `headers`.
 */
type Again = { accountId: string; headers: Headers }

/**
 * better-auth takes a code that comes with a session for the first one of an app that is being set up. Where the
 * account has an app already and the password was given once more, it is the second step of signing in, which opens a
 * new session.
 */
export async function signingInAgain(ctx: GenericEndpointContext, db: Database): Promise<Again | null> {
  const { context } = ctx
  const token = presentedToken(ctx)
  const challenge = await ctx.getSignedCookie(context.createAuthCookie('two_factor').name, context.secret)
  if (token === null || !challenge) return null
  const accountId = (await context.internalAdapter.findVerificationValue(challenge))?.value
  const enrolled = await db.query({
    text: `
      select 1 from session s
      join account a on a.id = s.account_id
      where s.token = $1
      and a.id::text = $2
      and a.totp_enabled
    `,
    values: [token, accountId ?? ''],
  })
  if (accountId === undefined || enrolled.length === 0) return null
  const others = (ctx.headers?.get('cookie') ?? '')
    .split(';')
    .filter((pair) => !pair.trimStart().startsWith(`${context.authCookies.sessionToken.name}=`))
  return { accountId, headers: new Headers({ cookie: others.join(';') }) }
}
