import { named, reach, withSession } from '../data/ask'
import { Fault } from '../data/fault'
import { isInterrupted, pageHolder } from '../data/session'
import { SignInFault } from './faults'

const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' }

/** What is still missing before the session may do anything; null: nothing. */
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
    await reach(`/api/auth${path}`, {
      method: 'POST',
      headers: { ...JSON_HEADERS, ...headers },
      body: JSON.stringify(body),
    }),
  )
}

export async function get<Answered>(path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return read<Answered>(await reach(path, { headers: { Accept: 'application/json', ...headers } }))
}

export const signInOptions = (): Promise<SignInOptions> => get<SignInOptions>('/api/sign-in-options')

/** The step that is still missing if somebody comes back with an unfinished session. */
export const pendingStep = async (): Promise<NextStep> =>
  (await get<Answer | null>('/api/auth/get-session'))?.next ?? null

export const signIn = (email: string, password: string): Promise<Answer> => post('/sign-in/email', { email, password })
export const giveCode = (code: string): Promise<Answer> => post('/two-factor/verify-totp', { code })
export const giveRecoveryCode = (code: string): Promise<Answer> => post('/two-factor/verify-backup-code', { code })

/** Goes to the force's sign-in service, which leaves this page. */
export async function goToSingleSignOn(): Promise<void> {
  const { url } = await post<{ url: string }>('/sso/start')
  window.location.assign(url)
}

/**
 * The same in another tab, so that the page stays. The tab is opened before anything is awaited, or the browser would
 * block it as a pop-up.
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

/** Posts for the person who is signed in. If the session has ended, goes on once they have signed in again. */
export const postSignedIn = <Answered>(path: string, body: object = {}): Promise<Answered> =>
  isInterrupted() ? post(path, body) : asHolder((headers) => post<Answered>(path, body, headers))

export const getSignedIn = <Answered>(path: string): Promise<Answered> =>
  isInterrupted() ? get(path) : asHolder((headers) => get<Answered>(path, headers))

/** When the session of the page's holder began. If it has ended, they sign in again first. */
export const sessionBegan = (): Promise<Date> =>
  asHolder(async (headers) => {
    const found = await get<{ session: { createdAt: string } } | null>('/api/auth/get-session', headers)
    if (found === null) throw new SignInFault('UNAUTHENTICATED', 401)
    return new Date(found.session.createdAt)
  })

/** Sends in the name of the page's holder or not at all: the browser's session may be somebody else's by now. */
const asHolder = <Answered>(send: (headers: Record<string, string>) => Promise<Answered>): Promise<Answered> =>
  withSession(() => send(named(pageHolder()?.id ?? null)).catch(asFault), { changes: true })

function asFault(error: unknown): never {
  throw error instanceof SignInFault && error.code === 'UNAUTHENTICATED'
    ? new Fault({ code: error.code, message: error.message })
    : error
}

/**
 * Ends an account's session on the server, but not that of anybody who has signed in since; null ends whichever the
 * browser has.
 * @throws SignInFault or Fault if it is not known to have ended
 */
export async function signOut(account: string | null): Promise<void> {
  try {
    await post('/sign-out', {}, named(account))
  } catch (error) {
    // The browser's session is somebody else's by now, so the account's own is gone from this browser.
    if (!(error instanceof SignInFault && error.code === 'UNAUTHENTICATED')) throw error
  }
}

async function read<Answered>(response: Response): Promise<Answered> {
  const answer = (await response.json().catch(() => null)) as unknown
  if (response.ok) return answer as Answered
  throw new SignInFault((answer as { code?: string } | null)?.code ?? '', response.status)
}
