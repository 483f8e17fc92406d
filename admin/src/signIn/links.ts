import { postSignedOut } from './postSignedOut'

/** What a mailed link is for, and whose password it sets. */
export type LinkDescription = { purpose: 'INVITATION' | 'PASSWORD_RESET'; email: string; displayName: string }

export const describeLink = (token: string): Promise<LinkDescription> =>
  postSignedOut<LinkDescription>('/api/auth/link', { token })

/** @returns the address to sign in with */
export const setPassword = async (token: string, password: string): Promise<string> =>
  (await postSignedOut<{ email: string }>('/api/auth/set-password', { token, password })).email

/** Resolves whether or not there is such an account: nobody is to learn which. */
export const requestReset = async (email: string): Promise<void> =>
  void (await postSignedOut('/api/auth/request-reset', { email }))
