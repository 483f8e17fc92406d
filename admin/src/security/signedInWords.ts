import type { SignedInBy } from '../generated/graphql'

const WORDS: Readonly<Record<SignedInBy, string>> = {
  PASSWORD: 'Signed in with a password',
  TOTP: 'Signed in with password and app',
  RECOVERY_CODE: 'Signed in with a recovery code',
  PASSKEY: 'Signed in with a passkey',
  SSO: 'Signed in with the force account',
}

/** How a session was opened, in words. */
export const signedInWords = (by: SignedInBy | null): string => (by === null ? 'Signed in' : WORDS[by])
