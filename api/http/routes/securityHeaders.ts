import type { RequestHandler } from 'express'

/** Sources beside our own origin that pages may load from; none by default. */
export type OutsideSources = { images: readonly string[]; connections: readonly string[] }

/** Content Security Policy Level 3. Styles may be inline because the widgets make them at run time; scripts never. */
export function contentSecurityPolicy({ images, connections }: OutsideSources): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...images],
    'connect-src': ["'self'", ...connections],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** No answer may be framed, or tell another site where somebody came from. */
export const securityHeaders = (production: boolean): Readonly<Record<string, string>> => ({
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(self)',
  // Responses that are not pages may load and run nothing, even if a browser treats one as a page. Pages and their
  // scripts have a policy of their own.
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  ...(production ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
})

/** For answers that neither an intermediary nor the browser may store. */
export const UNKEPT: Readonly<Record<string, string>> = { 'Cache-Control': 'no-store' }

export const setHeaders =
  (headers: Readonly<Record<string, string>>): RequestHandler =>
  (_req, res, next) => {
    res.set(headers)
    next()
  }
