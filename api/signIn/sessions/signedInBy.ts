import type { SignedInBy } from './session.entity.ts'

/**
 * By the endpoint that opens the session. A passkey verifies its user, so it counts as two factors; for single sign-on
 * the force's provider answers for the second factor.
 */
const BY_ENDPOINT: Readonly<Record<string, SignedInBy>> = {
  '/sign-in/email': 'PASSWORD',
  '/two-factor/verify-totp': 'TOTP',
  '/two-factor/verify-backup-code': 'RECOVERY_CODE',
  '/two-factor/disable': 'PASSWORD',
  '/passkey/verify-registration': 'PASSKEY',
  '/passkey/verify-authentication': 'PASSKEY',
  '/sso/callback': 'SSO',
}

/** @param before how the replaced session was opened; null if there was none */
export const signedInBy = (endpoint: string | undefined, before: SignedInBy | null): SignedInBy =>
  BY_ENDPOINT[endpoint ?? ''] ?? before ?? 'PASSWORD'
