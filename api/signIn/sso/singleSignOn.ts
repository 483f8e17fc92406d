import { createHash, randomBytes } from 'node:crypto'
import type { GenericEndpointContext } from '@better-auth/core'
import type { BetterAuthPlugin } from 'better-auth'
import { APIError, createAuthEndpoint } from 'better-auth/api'
import { expireCookie, setSessionCookie } from 'better-auth/cookies'
import type { Ledger } from '../../access/ledger.ts'
import type { SsoSettings } from '../../platform/config.ts'
import type { Database } from '../../platform/database.ts'
import type { Logger } from '../../platform/log.ts'
import { endPresented } from '../secondFactor/rotate.ts'
import { accountOf } from './accountOf.ts'
import { type SsoProvider, type SsoRequest, ssoProvider } from './provider.ts'
import { SsoRefused } from './refused.ts'

const LASTS = 10 * 60
const COOKIE = 'sso_state'

const identifierOf = (state: string): string => `sso-${createHash('sha256').update(state).digest('base64url')}`
const random = (): string => randomBytes(32).toString('base64url')

type SingleSignOn = {
  db: Database
  ledger: Ledger
  log: Logger
  baseUrl: string
  callback: string
  settings: SsoSettings
}

/** Endpoints to and from the provider. Failures lead to the sign-in page with only a code in the URL. */
export function singleSignOn({ db, ledger, log, baseUrl, callback, settings }: SingleSignOn): BetterAuthPlugin {
  const provider = ssoProvider(settings, callback)
  return {
    id: 'beadle-sso',
    endpoints: {
      startSso: createAuthEndpoint('/sso/start', { method: 'POST' }, async (ctx) => {
        const request: SsoRequest = { state: random(), nonce: random(), codeVerifier: random() }
        try {
          const url = await provider.authorizationUrl(request)
          await remember(ctx, request)
          return await ctx.json({ url })
        } catch (error) {
          throw new APIError('SERVICE_UNAVAILABLE', {
            code: told(error, log),
            message: 'Single sign-on cannot be reached.',
          })
        }
      }),
      finishSso: createAuthEndpoint('/sso/callback', { method: 'GET' }, async (ctx) => {
        let location = `${baseUrl}/`
        try {
          await signIn(ctx, { db, ledger, provider, issuer: settings.issuer })
        } catch (error) {
          location = `${baseUrl}/login?error=${told(error, log)}`
        }
        throw ctx.redirect(location)
      }),
    },
  }
}

async function remember(ctx: GenericEndpointContext, { state, ...request }: SsoRequest): Promise<void> {
  await ctx.context.internalAdapter.createVerificationValue({
    identifier: identifierOf(state),
    value: JSON.stringify(request),
    expiresAt: new Date(Date.now() + LASTS * 1000),
  })
  const cookie = ctx.context.createAuthCookie(COOKIE, { maxAge: LASTS })
  await ctx.setSignedCookie(cookie.name, state, ctx.context.secret, cookie.attributes)
}

/** Finds the request of this response: started in this browser, used once. */
async function recall(ctx: GenericEndpointContext, state: unknown): Promise<SsoRequest> {
  const cookie = ctx.context.createAuthCookie(COOKIE)
  const begun = await ctx.getSignedCookie(cookie.name, ctx.context.secret)
  expireCookie(ctx, cookie)
  if (typeof state !== 'string' || !begun || begun !== state) throw new SsoRefused('SSO_EXPIRED')
  const kept = await ctx.context.internalAdapter.consumeVerificationValue(identifierOf(state))
  if (!kept || kept.expiresAt < new Date()) throw new SsoRefused('SSO_EXPIRED')
  return { state, ...(JSON.parse(kept.value) as Omit<SsoRequest, 'state'>) }
}

async function signIn(
  ctx: GenericEndpointContext,
  { db, ledger, provider, issuer }: { db: Database; ledger: Ledger; provider: SsoProvider; issuer: string },
): Promise<void> {
  const { state, code, iss } = (ctx.query ?? {}) as Record<string, unknown>
  const request = await recall(ctx, state)
  if (typeof code !== 'string' || (iss !== undefined && iss !== issuer)) throw new SsoRefused('SSO_REFUSED')
  const accountId = await accountOf(db, ledger, await provider.identify(code, request))
  const user = accountId === null ? null : await ctx.context.internalAdapter.findUserById(accountId)
  if (user === null) throw new SsoRefused('SSO_UNKNOWN')
  const session = await ctx.context.internalAdapter.createSession(user.id)
  await setSessionCookie(ctx, { session, user })
  await endPresented(ctx, db)
}

// Only the code is logged: the reasons quote what the provider sent.
function told(error: unknown, log: Logger): string {
  if (!(error instanceof SsoRefused)) log.error({ err: error }, 'single sign-on failed')
  const code = error instanceof SsoRefused ? error.code : 'SSO_UNAVAILABLE'
  log.info({ code }, 'single sign-on was refused')
  return code
}
