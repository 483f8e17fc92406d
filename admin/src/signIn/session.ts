import { Fault } from '../data/fault'
import { reach } from '../data/ask'

const json = { 'Content-Type': 'application/json', Accept: 'application/json' }

/** Opens a session; the cookie is the browser's to keep. @throws Fault in words for the person who signs in */
export async function signIn(email: string, password: string): Promise<void> {
  const response = await reach('/api/auth/sign-in/email', { method: 'POST', headers: json, body: JSON.stringify({ email, password }) })
  if (response.ok) return
  if (response.status === 429) throw new Fault({ message: 'Too many attempts. Wait a few minutes, then try again.', code: 'RATE_LIMITED' })
  if (response.status >= 500) throw new Fault({ message: 'Signing in does not work at the moment. Try again shortly.' })
  throw new Fault({ message: 'The e-mail address or the password is not right.', code: 'UNAUTHENTICATED' })
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await reach('/api/auth/sign-out', { method: 'POST', headers: json, body: '{}' })
}
