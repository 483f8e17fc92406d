import { createHmac, timingSafeEqual } from 'node:crypto'
import { parseCookies } from 'better-call'

/**
 * Prefix of all our cookies; better-auth adds the rest. Browsers accept `__Host-` only over HTTPS, which `production`
 * stands for here, and from this very host: no other site in the force's domain can plant one.
 */
export const cookiePrefix = (production: boolean): string => (production ? '__Host-beadle' : 'beadle')

export type SessionCookie = { name: string; notRemembered: string; secret: string }

export const sessionCookie = ({
  production,
  authSecret,
}: {
  production: boolean
  authSecret: string
}): SessionCookie => ({
  name: `${cookiePrefix(production)}.session_token`,
  notRemembered: `${cookiePrefix(production)}.dont_remember`,
  secret: authSecret,
})

type PresentedSession = {
  token: string
  /** False if the session ends with the browser: it is not renewed then. */
  renewable: boolean
}

/**
 * The session token of a `Cookie` header, once its signature is verified. better-call signs `token` as
 * `token.base64(HMAC-SHA256(secret, token))`; verified here, because asking better-auth costs two more statements. Uses
 * better-call's own parser: of several cookies with one name it takes the first, where others take the last. A caller
 * who sends two sessions must not be checked by one and served by the other.
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
