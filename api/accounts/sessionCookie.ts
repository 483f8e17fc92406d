import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-call'

/** Beginning of all our cookies' names; better-auth adds what each is for. */
export const COOKIE_PREFIX = 'beadle'

export type SessionCookie = { name: string; notRemembered: string; secret: string }

/** Browsers accept the `__Secure-` prefix over HTTPS only, which is what production stands for here. */
export function sessionCookie(settings: { production: boolean; authSecret: string }): SessionCookie {
  const secure = settings.production ? '__Secure-' : ''
  return {
    name: `${secure}${COOKIE_PREFIX}.session_token`,
    notRemembered: `${secure}${COOKIE_PREFIX}.dont_remember`,
    secret: settings.authSecret,
  }
}

export type PresentedSession = {
  token: string
  /** False when the session is to end with the browser: such a session is not prolonged. */
  renewable: boolean
}

/**
 * The session token of a `Cookie` header, once its signature is verified. better-call signs `token` as
 * `token.base64(HMAC-SHA256(secret, token))`; done here because asking better-auth costs two more statements.
 *
 * Read by better-call's own parser: of several cookies of one name it takes the first, others take the last. A caller who sends two sessions must not
 * be judged by one and acted for by the other.
 */
export function presentedSession(cookieHeader: string, cookie: SessionCookie): PresentedSession | null {
  const cookies = parseCookies(cookieHeader)
  const value = cookies.get(cookie.name)
  const dot = value?.lastIndexOf('.') ?? -1
  if (value === undefined || dot < 1) return null
  const token = value.slice(0, dot)
  const expected = Buffer.from(createHmac('sha256', cookie.secret).update(token).digest('base64'))
  const given = Buffer.from(value.slice(dot + 1))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return { token, renewable: !cookies.has(cookie.notRemembered) }
}
