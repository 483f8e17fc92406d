import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Auth } from '../signIn/auth.ts'
import type { Remembered } from './recall.ts'
import { identify, type Identified } from './identify.ts'

/**
 * The caller of an HTTP request, or null. A session that is due is prolonged on the way: the browser gets its cookie
 * anew with this response.
 */
export async function signedIn(auth: Auth, req: IncomingMessage, res: ServerResponse): Promise<Identified | null> {
  const identified = await identify(auth, req.headers)
  auth.remembered.note(req.headers, identified)
  if (identified?.renewalDue) await prolongSession(auth, req.headers.cookie ?? '', res)
  return identified
}

/** Who called last with the credential of a request; for statements that confirm it. */
export const lastSignedIn = (auth: Auth, req: IncomingMessage): Remembered | null => auth.remembered.find(req.headers)

// The caller is known already; an answer must not fail because its session could not be made longer.
async function prolongSession(auth: Auth, cookieHeader: string, res: ServerResponse): Promise<void> {
  try {
    for (const cookie of await auth.prolong(cookieHeader)) res.appendHeader('Set-Cookie', cookie)
  } catch (error) {
    auth.log.warn({ err: error }, 'session not prolonged')
  }
}
