import type { Request, Response } from 'express'
import type { Viewer } from '../access/viewer.ts'
import { identify } from './viewer.ts'
import type { Auth } from './auth.ts'

/**
 * The caller of an HTTP request, or null. A session that is due is prolonged on the way: the browser gets its cookie
 * anew with this response.
 */
export async function signedIn(auth: Auth, req: Request, res: Response): Promise<Viewer | null> {
  const identified = await identify(auth, req.headers)
  if (identified?.renewalDue) await prolongSession(auth, req.headers.cookie ?? '', res)
  return identified?.viewer ?? null
}

// The caller is known already; an answer must not fail because its session could not be made longer.
async function prolongSession(auth: Auth, cookieHeader: string, res: Response): Promise<void> {
  try {
    for (const cookie of await auth.prolong(cookieHeader)) res.append('Set-Cookie', cookie)
  } catch (error) {
    auth.log.warn({ err: error }, 'session not prolonged')
  }
}
