import { named, reach, withSession } from '../data/ask'
import { Fault } from '../data/fault'
import { isInterrupted, pageHolder } from '../data/session'
import { SignInFault } from './faults'

const json = { 'Content-Type': 'application/json', Accept: 'application/json' }

/** What stands between somebody and a session that may do anything; null: nothing. */
export type NextStep = 'CODE' | 'PASSKEY' | 'ENROL' | null
export type Answer = { next: NextStep }

/** What the sign-in page may offer. */
export type SignInOptions = { sso: string | null; passkeys: boolean; secondFactorForStaff: boolean }

/** @throws SignInFault in words for the person who signs in */
export async function post<Answered>(
  path: string,
  body: object = {},
  headers: Record<string, string> = {},
): Promise<Answered> {
  return read<Answered>(
    await reach(`/api/auth${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) }),
  )
}

export async function get<Answered>(path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return read<Answered>(await reach(path, { headers: { Accept: 'application/json', ...headers } }))
}

export const signInOptions = (): Promise<SignInOptions> => get<SignInOptions>('/api/sign-in-options')

/** Whether somebody has come here with a session that has yet to set up its second factor. */
export const pendingStep = async (): Promise<NextStep> =>
  (await get<Answer | null>('/api/auth/get-session'))?.next ?? null

export const signIn = (email: string, password: string): Promise<Answer> => post('/sign-in/email', { email, password })
export const giveCode = (code: string): Promise<Answer> => post('/two-factor/verify-totp', { code })
export const giveRecoveryCode = (code: string): Promise<Answer> => post('/two-factor/verify-backup-code', { code })

/** Goes to the force's provider; this page is left. */
export async function goToSingleSignOn(): Promise<void> {
  const { url } = await post<{ url: string }>('/sso/start')
  window.location.assign(url)
}

/**
 * The same where the page must stay as it is. The tab is opened before anything is waited for, or the browser takes it
 * for an advertisement.
 */
export async function singleSignOnInOtherTab(): Promise<void> {
  const tab = window.open('about:blank', '_blank')
  if (!tab) throw new SignInFault('TAB_REFUSED', 0)
  try {
    const { url } = await post<{ url: string }>('/sso/start')
    tab.location.assign(url)
  } catch (error) {
    tab.close()
    throw error
  }
}

/** Posts for somebody who is signed in: where the session has ended, it goes on once they have signed in again. */
export const postSignedIn = <Answered>(path: string, body: object = {}): Promise<Answered> =>
  isInterrupted() ? post(path, body) : asHolder((headers) => post<Answered>(path, body, headers))

export const getSignedIn = <Answered>(path: string): Promise<Answered> =>
  isInterrupted() ? get(path) : asHolder((headers) => get<Answered>(path, headers))

/** When the session of the page's holder began; they sign in again first where it has ended. */
export const sessionBegan = (): Promise<Date> =>
  asHolder(async (headers) => {
    const found = await get<{ session: { createdAt: string } } | null>('/api/auth/get-session', headers)
    if (found === null) throw new SignInFault('UNAUTHENTICATED', 401)
    return new Date(found.session.createdAt)
  })

/** In the name of the page's holder or not at all: the browser's session may be somebody else's by now. */
const asHolder = <Answered>(send: (headers: Record<string, string>) => Promise<Answered>): Promise<Answered> =>
  withSession(() => send(named(pageHolder()?.id ?? null)).catch(asFault), { changes: true })

function asFault(error: unknown): never {
  throw error instanceof SignInFault && error.code === 'UNAUTHENTICATED'
    ? new Fault({ code: error.code, message: error.message })
    : error
}

/**
 * Ends an account's session on the server, and nobody's who has signed in since; with null whichever the browser has.
 * @throws SignInFault, Fault when it is not known to have ended
 */
export async function signOut(account: string | null): Promise<void> {
  try {
    await post('/sign-out', {}, named(account))
  } catch (error) {
    // The browser's session is somebody else's by now: the account's own is gone from it.
    if (!(error instanceof SignInFault && error.code === 'UNAUTHENTICATED')) throw error
  }
}

async function read<Answered>(response: Response): Promise<Answered> {
  const answer = (await response.json().catch(() => null)) as unknown
  if (response.ok) return answer as Answered
  throw new SignInFault((answer as { code?: string } | null)?.code ?? '', response.status)
}
