import type { Response } from 'express'
import type { Unavailable } from '../platform/errors.ts'

/** Refuses for now, in the form of the routes of signing in. */
export function refuseUnavailable(res: Response, { code, message, extensions }: Unavailable): void {
  const { retryAfterSeconds, outcome } = extensions
  res.status(503).set({ 'Cache-Control': 'no-store', 'Retry-After': String(retryAfterSeconds) })
  res.json({ code, message, retryAfterSeconds, ...(outcome === undefined ? {} : { outcome }) })
}
