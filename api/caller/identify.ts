import type { IncomingHttpHeaders } from 'node:http'
import type { Viewer } from '../access/viewer.ts'
import { apiKeyHash } from './apiKeySecret.ts'
import type { Auth } from '../signIn/auth.ts'
import { presentedSession } from './sessionCookie.ts'
import { SESSION } from './sessionTerms.ts'
import { viewerByApiKey, viewerBySession, type ViewerRow, type ViewerStatement } from './viewerStatement.ts'

/** The two headers that can say who calls. */
export type CredentialHeaders = Pick<IncomingHttpHeaders, 'authorization' | 'cookie'>

export type Identified = {
  viewer: Viewer
  /** The session runs and is due to be prolonged; see `prolongSession`. */
  renewalDue: boolean
  /** What was asked, and the text that came: the same again means the same viewer, and nothing due. */
  statement: ViewerStatement
  text: string
}

/**
 * Who calls, read afresh in one statement: a changed role, a suspension or a revoked key counts from the next request.
 * A key wins over a cookie, and a bad key is not made good by a cookie.
 * @param enforced false: a session that has yet to set up its second factor is somebody too
 * @returns null when nobody is signed in, or the session, key or account is no longer good
 */
export async function identify(
  auth: Auth,
  headers: CredentialHeaders,
  enforced = auth.secondFactorEnforced,
): Promise<Identified | null> {
  if (headers.authorization !== undefined) return byApiKey(auth, headers.authorization)
  const session = headers.cookie === undefined ? null : presentedSession(headers.cookie, auth.cookie)
  if (session === null) return null
  const found = await load(auth, viewerBySession(session.token, SESSION.expiresIn - SESSION.updateAge, enforced))
  return found && { ...found, renewalDue: found.renewalDue && session.renewable }
}

/** The caller of a request, or null; see `identify`. */
export async function loadViewer(auth: Auth, headers: CredentialHeaders): Promise<Viewer | null> {
  return (await identify(auth, headers))?.viewer ?? null
}

async function byApiKey(auth: Auth, authorization: string): Promise<Identified | null> {
  const secret = /^Bearer +([\w-]{20,200})$/i.exec(authorization)?.[1]
  if (secret === undefined) return null
  const found = await load(auth, viewerByApiKey(apiKeyHash(secret)))
  if (found !== null) auth.keyUse.note(found.viewer.client.id)
  return found
}

async function load(auth: Auth, statement: ViewerStatement): Promise<Identified | null> {
  const [row] = await auth.db.query<ViewerRow>(statement)
  if (row === undefined) return null
  const { renewalDue, ...viewer } = JSON.parse(row.viewer) as Viewer & { renewalDue: boolean }
  return { viewer, renewalDue, statement, text: row.viewer }
}
