import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Viewer } from '../access/viewer.ts'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { apiKeyHash } from './apiKeySecret.ts'
import type { KeyUse } from './keyUse.ts'
import type { CallerMemory } from './recall.ts'
import { presentedSession, type SessionCookie } from './sessionCookie.ts'
import { SESSION } from './sessionTerms.ts'
import { viewerByApiKey, viewerBySession, type ViewerRow, type ViewerStatement } from './viewerStatement.ts'

export type Identification = {
  db: Database
  log: Logger
  secondFactorEnforced: boolean
  cookie: SessionCookie
  keyUse: KeyUse
  memory: CallerMemory
  /** Renews the session of a `Cookie` header; returns the `Set-Cookie` values for the browser. */
  prolong(cookieHeader: string): Promise<string[]>
}

export type CredentialHeaders = Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>

export type Identified = {
  viewer: Viewer
  renewalDue: boolean
  /** The same text from the same statement means the same viewer, and nothing due. */
  statement: ViewerStatement
  text: string
}

/**
 * Reads who calls in one statement: a changed role, a suspension or a revoked key counts from the next request. A key
 * wins over a cookie, and a cookie does not make up for a bad key.
 * @param enforced false: a session that has yet to set up its second factor counts too
 * @returns null when nobody is signed in, or the session, key or account is no longer valid
 */
export async function identify(
  auth: Identification,
  headers: CredentialHeaders,
  enforced = auth.secondFactorEnforced,
): Promise<Identified | null> {
  if (headers.authorization !== undefined) return byApiKey(auth, headers.authorization)
  const session = headers.cookie === undefined ? null : presentedSession(headers.cookie, auth.cookie)
  if (session === null) return null
  const found = await load(auth, viewerBySession(session.token, SESSION.expiresIn - SESSION.updateAge, enforced))
  return found && { ...found, renewalDue: found.renewalDue && session.renewable }
}

/** Also remembers the caller for the credential's next request, and renews a session that is due. */
export async function identifyRequest(
  auth: Identification,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<Identified | null> {
  const identified = await identify(auth, req.headers)
  auth.memory.remember(req.headers, identified)
  if (identified?.renewalDue) await prolongSession(auth, req.headers.cookie ?? '', res)
  return identified
}

/** The API key of an `Authorization` header. */
export const secretIn = (authorization: string): string | null =>
  /^Bearer +([\w-]{20,200})$/i.exec(authorization)?.[1] ?? null

async function byApiKey(auth: Identification, authorization: string): Promise<Identified | null> {
  const secret = secretIn(authorization)
  if (secret === null) return null
  const found = await load(auth, viewerByApiKey(apiKeyHash(secret)))
  if (found !== null) auth.keyUse.note(found.viewer.client.id)
  return found
}

async function load(auth: Identification, statement: ViewerStatement): Promise<Identified | null> {
  const [row] = await auth.db.query<ViewerRow>(statement)
  if (row === undefined) return null
  const { renewalDue, ...viewer } = JSON.parse(row.viewer) as Viewer & { renewalDue: boolean }
  return { viewer, renewalDue, statement, text: row.viewer }
}

// The caller is known already: an answer must not fail because its session could not be renewed.
async function prolongSession(auth: Identification, cookieHeader: string, res: ServerResponse): Promise<void> {
  try {
    for (const cookie of await auth.prolong(cookieHeader)) res.appendHeader('Set-Cookie', cookie)
  } catch (error) {
    auth.log.warn({ err: error }, 'session not renewed')
  }
}
