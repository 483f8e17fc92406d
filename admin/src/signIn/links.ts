import { reach } from '../data/ask'
import { Fault, type FaultBody } from '../data/fault'

/** What a mailed link is for, and whose password it sets. */
export type LinkDescription = { purpose: 'INVITATION' | 'PASSWORD_RESET'; email: string; displayName: string }

export const describeLink = (token: string): Promise<LinkDescription> =>
  post<LinkDescription>('/api/auth/link', { token })

/** @returns the address to sign in with */
export const setPassword = async (token: string, password: string): Promise<string> =>
  (await post<{ email: string }>('/api/auth/set-password', { token, password })).email

/** Resolves whether or not there is such an account: nobody is to learn which. */
export const requestReset = async (email: string): Promise<void> =>
  void (await post('/api/auth/request-reset', { email }))

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const response = await reach(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(body),
  })
  const answer = (await response
    .json()
    .catch(() => ({ message: 'The server did not answer as expected. Try again shortly.' }))) as unknown
  if (!response.ok) throw new Fault(answer as FaultBody)
  return answer as Answer
}
