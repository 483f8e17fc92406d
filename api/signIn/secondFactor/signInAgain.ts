import type { GenericEndpointContext } from '@better-auth/core'
import type { Database } from '../../platform/database.ts'
import { normalisedEmail } from '../../platform/values/accountEmail.ts'
import { presentedSession } from '../../caller/sessionCookie.ts'
import type { SignedInBy } from '../sessions/session.entity.ts'
import { nextStep } from './nextStep.ts'

/** The session cookie of the request, whatever was set since. */
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
 * Whether the browser's session continues while its user signs in again and still owes a second step: someone who turns
 * back stays signed in. A session of another account, or one that owes a step itself, ends.
 */
export async function keepsSession(ctx: GenericEndpointContext, db: Database, enforced: boolean): Promise<boolean> {
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

/** Removes the session cookie from the response, so that the browser keeps its own. */
export function keepCookie({ context: { authCookies, responseHeaders } }: Answering): void {
  const cookies = responseHeaders?.getSetCookie() ?? []
  responseHeaders?.delete('set-cookie')
  for (const cookie of cookies)
    if (!cookie.startsWith(`${authCookies.sessionToken.name}=`)) responseHeaders?.append('set-cookie', cookie)
}

/** The account that owes a code while the browser has its session; `headers` omit that session's cookie. */
type SecondStep = { accountId: string; headers: Headers }

/**
 * With a session, better-auth treats a code as the first one of a new app. If the account already has an app and the
 * password was given again, the code is the second step of a new sign-in.
 */
export async function signingInAgain(ctx: GenericEndpointContext, db: Database): Promise<SecondStep | null> {
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
