import { APIError, createAuthMiddleware, getIP, getSessionFromCtx, isAPIError } from 'better-auth/api'
import type { GenericEndpointContext } from '@better-auth/core'
import type { BetterAuthOptions } from 'better-auth'
import type { Database } from '../../platform/database.ts'
import type { AttemptLimit, AttemptRule } from '../../platform/attemptLimit.ts'
import { browserKnownTo, rememberBrowser } from './knownBrowser.ts'

export const SIGN_IN = '/sign-in/email'

/**
 * Wrong passwords in a row (NIST SP 800-63B allows up to 100). Browsers where the password was right before are counted
 * separately, so that a stranger cannot lock out a control room.
 */
const FROM_ONE_ADDRESS: AttemptRule = { max: 20, window: 15 * 60 }
const FROM_ANYWHERE: AttemptRule = { max: 100, window: 60 * 60 }

/** These ask a signed-in user for the password again; limited, so that nobody guesses it at an unlocked screen. */
const ASK_PASSWORD = [
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]
const FROM_SESSIONS: AttemptRule = { max: 20, window: 15 * 60 }

/** Counts wrong passwords per e-mail, whether or not it has an account, so that the response reveals nothing. */
export function guessingGuard(attempts: AttemptLimit): NonNullable<BetterAuthOptions['hooks']> {
  return {
    before: createAuthMiddleware(async (ctx) => {
      if (ASK_PASSWORD.includes(ctx.path)) {
        const session = await getSessionFromCtx(ctx)
        const again = session && (await attempts.consume(sessionsKey(session.user.id), FROM_SESSIONS))
        if (again && !again.allowed) throw tooMany(again.retryAfter)
      }
      if (ctx.path !== SIGN_IN) return
      const { inBrowser, fromOneAddress, fromAnywhere } = await attemptedBy(ctx)
      const here = await attempts.consume(inBrowser ?? fromOneAddress, FROM_ONE_ADDRESS)
      // An address that is already refused must not use up everyone else's attempts.
      const result = here.allowed && inBrowser === null ? await attempts.consume(fromAnywhere, FROM_ANYWHERE) : here
      if (!result.allowed) throw tooMany(result.retryAfter)
    }),
    after: createAuthMiddleware(async (ctx) => {
      const { session, returned } = ctx.context
      if (ASK_PASSWORD.includes(ctx.path) && session && !isAPIError(returned))
        await attempts.forget([sessionsKey(session.user.id)])
      if (ctx.path !== SIGN_IN || !ctx.context.newSession) return
      const { email, inBrowser, fromOneAddress, fromAnywhere } = await attemptedBy(ctx)
      await attempts.forget(inBrowser === null ? [fromOneAddress, fromAnywhere] : [inBrowser])
      await rememberBrowser(ctx, email)
    }),
  }
}

/** Refuses sessions for suspended accounts with the same answer as for a wrong password. */
export function refuseSuspended(db: Database, longest: number): NonNullable<BetterAuthOptions['databaseHooks']> {
  return {
    session: {
      create: {
        async before(session) {
          const usable = await db.query({
            text: 'select 1 from account where id = $1 and suspended_at is null and archived_at is null',
            values: [session.userId],
          })
          if (usable.length === 0) throw wrongPassword()
          await forgetExpiredSessions(db)
          // better-auth gives a session that is not remembered a whole day, longer than a remembered one.
          const latest = new Date(Date.now() + longest * 1000)
          return { data: { ...session, expiresAt: session.expiresAt < latest ? session.expiresAt : latest } }
        },
      },
    },
  }
}

// Expired sessions hold an address and a browser, so they are deleted.
const forgetExpiredSessions = (db: Database) =>
  db.query({
    text: `
      delete from session
      where id in (select id from session where expires_at < now() limit 1000 for update skip locked)
    `,
    values: [],
  })

// As better-auth counts: an IPv6 subscriber's whole /64 is one address.
const addressOf = (ctx: { headers?: Headers | undefined; context: { options: BetterAuthOptions } }): string =>
  (ctx.headers && getIP(ctx.headers, ctx.context.options)) ?? ''

type Attempted = { email: string; inBrowser: string | null; fromOneAddress: string; fromAnywhere: string }

/** The keys by which a sign-in attempt is counted. */
async function attemptedBy(ctx: GenericEndpointContext): Promise<Attempted> {
  const { body } = ctx as { body: unknown }
  const email = isRecord(body) && typeof body['email'] === 'string' ? body['email'].trim().toLowerCase() : ''
  const browser = await browserKnownTo(ctx, email)
  return {
    email,
    inBrowser: browser && `sign-in:${email}:in:${browser}`,
    fromOneAddress: `sign-in:${email}:${addressOf(ctx)}`,
    fromAnywhere: `sign-in:${email}`,
  }
}

const sessionsKey = (accountId: string): string => `password:${accountId}`

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const wrongPassword = () =>
  new APIError('UNAUTHORIZED', { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' })

const tooMany = (retryAfter: number | null) =>
  new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'RATE_LIMITED', message: 'Too many requests. Please try again later.' },
    retryAfter === null ? {} : { 'Retry-After': String(retryAfter) },
  )
