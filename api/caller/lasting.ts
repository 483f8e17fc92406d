import type { ManyCallers } from '../access/gate/callerCheck.ts'
import type { Viewer } from '../access/viewer.ts'
import { apiKeyHash } from './apiKeySecret.ts'
import { type CredentialHeaders, type Identification, secretIn } from './identify.ts'
import { presentedSession } from './sessionCookie.ts'
import { viewerByApiKey, viewerBySession, type ViewerRow, viewersOfMany } from './viewerStatement.ts'

/**
 * A caller who stays: what was presented once, and the viewer found by it. As long as the same credential gives the
 * same text, the caller is who it was.
 */
export type LastingCaller = { viewer: Viewer; kind: 'session' | 'apiKey'; credential: string; text: string }

type Identifying = Pick<Identification, 'db' | 'secondFactorEnforced' | 'cookie'>

/** As `identify`, but nothing is renewed: a connection that stays open must not prolong a session. */
export async function identifyLasting(auth: Identifying, headers: CredentialHeaders): Promise<LastingCaller | null> {
  const presented = presentedIn(auth, headers)
  if (!presented) return null
  const { kind, credential } = presented
  const [row] = await auth.db.query<ViewerRow>(
    kind === 'session' ? viewerBySession(credential, 0, auth.secondFactorEnforced) : viewerByApiKey(credential),
  )
  if (!row) return null
  const { renewalDue: _never, ...viewer } = JSON.parse(row.viewer) as Viewer & { renewalDue: boolean }
  return { viewer, kind, credential, text: row.viewer }
}

function presentedIn(
  { cookie: settings }: Identifying,
  { authorization, cookie }: CredentialHeaders,
): Pick<LastingCaller, 'kind' | 'credential'> | null {
  if (authorization !== undefined) {
    const secret = secretIn(authorization)
    return secret === null ? null : { kind: 'apiKey', credential: apiKeyHash(secret) }
  }
  const session = cookie === undefined ? null : presentedSession(cookie, settings)
  return session && { kind: 'session', credential: session.token }
}

/** Which of many callers are still who they were: one statement, however many they are. */
export function stillCalling(
  { secondFactorEnforced }: Pick<Identification, 'secondFactorEnforced'>,
  callers: readonly LastingCaller[],
): ManyCallers {
  const placed = callers.map((caller, place) => ({ ...caller, place }))
  const of = (kind: LastingCaller['kind']) =>
    JSON.stringify(
      placed
        .filter((caller) => caller.kind === kind)
        .map(({ place, credential, text }) => ({ place, credential, viewer: text })),
    )
  return { query: confirmation, values: [of('session'), of('apiKey'), secondFactorEnforced] }
}

const confirmation = (first: number): string => {
  const viewers = viewersOfMany('p', `$${first + 2}`)
  const among = (parameter: number, viewer: string) => `
    select p.place
    from jsonb_to_recordset($${parameter}::text::jsonb) as p (place int, credential text, viewer text)
    where (${viewer}) = p.viewer
  `
  return `
    select coalesce(json_agg(c.place), '[]'::json)::text as confirmed
    from (${among(first, viewers.session)} union all ${among(first + 1, viewers.apiKey)}) c
  `
}
