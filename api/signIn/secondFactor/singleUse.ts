import { APIError, getSessionFromCtx } from 'better-auth/api'
import type { GenericEndpointContext } from '@better-auth/core'
import type { AttemptLimit } from '../../platform/attemptLimit.ts'

/** Longer than a code is valid: its half minute, the one before and the one after. */
const ONCE = { max: 1, window: 120 }

/** In a row. Pauses alone would allow a thousand a day, a hit within two years (NIST SP 800-63B allows 100). */
const IN_A_ROW = { max: 50, window: 24 * 3600 }

/** Key for an account's tried codes; forget it when one was right. */
export const codesKey = (accountId: string): string => `codes:${accountId}`

/** Refuses a code that was entered before, right or wrong: someone who read it over a shoulder comes too late. */
export async function refuseUsedCode(
  ctx: GenericEndpointContext,
  attempts: AttemptLimit,
  accountId: string | null,
): Promise<void> {
  const { code } = ctx.body as { code?: unknown }
  if (typeof code !== 'string' || accountId === null) return
  const { allowed } = await attempts.consume(`totp:${accountId}:${code}`, ONCE)
  if (!allowed)
    throw new APIError('UNAUTHORIZED', {
      code: 'CODE_USED',
      message: 'This code has been used. Wait for the next one.',
    })
  const tried = await attempts.consume(codesKey(accountId), IN_A_ROW)
  if (!tried.allowed)
    throw new APIError('TOO_MANY_REQUESTS', {
      code: 'TOO_MANY_CODES',
      message: 'Too many wrong codes. Use a recovery code or a passkey, and change your password.',
    })
}

/** The account that is enrolling, or between its password and its code. */
export async function whose(ctx: GenericEndpointContext): Promise<string | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return session.user.id
  const challenge = await ctx.getSignedCookie(ctx.context.createAuthCookie('two_factor').name, ctx.context.secret)
  if (!challenge) return null
  return (await ctx.context.internalAdapter.findVerificationValue(challenge))?.value ?? null
}
