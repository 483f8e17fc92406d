const WORDS: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'The e-mail address or the password is not right.',
  INVALID_PASSWORD: 'The password is not right.',
  PASSWORD_TOO_SHORT: 'The new password needs at least 12 characters.',
  PASSWORD_TOO_LONG: 'The new password may have 128 characters at most.',
  INVALID_CODE: 'That code is not right. Type the one that the app shows now.',
  CODE_USED: 'That code has been used. Wait for the next one; it takes half a minute at most.',
  INVALID_BACKUP_CODE: 'That recovery code is not right, or has been used.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many wrong codes. Wait a quarter of an hour, then start again.',
  TOO_MANY_CODES:
    'Too many wrong codes today: somebody else may know your password. Use a recovery code or a passkey, and change it.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many wrong codes. Start again with your password.',
  INVALID_TWO_FACTOR_COOKIE: 'That took too long. Start again with your password.',
  PASSKEY_REFUSED: 'This passkey cannot be used here.',
  PASSKEY_CANCELLED: 'The passkey was not used. Try again, or sign in with your password.',
  CHALLENGE_NOT_FOUND: 'That took too long. Try again.',
  PREVIOUSLY_REGISTERED: 'This device holds a passkey for your account already.',
  SESSION_NOT_FRESH: 'Confirm that it is you, then try again.',
  SECOND_FACTOR_NEEDED: 'Sign in with your second factor to change how you sign in.',
  TAB_REFUSED:
    'The browser has not opened another tab for it. Allow this site to open tabs, or sign in with your password.',
  SSO_UNAVAILABLE: 'The force’s sign-in service cannot be reached. Try again, or sign in with your password.',
  SSO_REFUSED: 'The force’s sign-in service did not confirm who you are.',
  SSO_EXPIRED: 'That took too long, or was begun in another browser. Try again.',
  SSO_UNKNOWN: 'There is no account here for that person. Ask those who look after the accounts.',
  UNAUTHENTICATED: 'Your session has ended. Sign in again.',
}

/** An error code of signing in, in words. */
export const faultWords = (code: string): string | null => WORDS[code] ?? null

const REFUSED_AGAIN =
  'If it has worked until now, your account may have been suspended: ask those who look after the accounts. ' +
  'What you typed is still on the page behind this; go back to it to copy it.'

/** Why one step of signing in failed. */
export class SignInFault extends Error {
  readonly code: string

  constructor(code: string, status: number, more = '') {
    super(`${WORDS[code] ?? wordsOf(status)}${more}`)
    this.code = code
  }
}

function wordsOf(status: number): string {
  if (status === 429) return 'Too many attempts. Wait a few minutes, then try again.'
  if (status >= 500) return 'Signing in does not work at the moment. Try again shortly.'
  return 'It did not work. Try again.'
}

/**
 * The same for somebody who was signed in a moment ago. The server answers a suspended account like a wrong password,
 * so that nobody learns which accounts there are.
 */
export const refusedAgain = (error: unknown): unknown =>
  error instanceof SignInFault && ['INVALID_EMAIL_OR_PASSWORD', 'PASSKEY_REFUSED'].includes(error.code)
    ? new SignInFault(error.code, 401, ` ${REFUSED_AGAIN}`)
    : error
