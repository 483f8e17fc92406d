import type { SignedInBy } from './session.entity.ts'

/**
 * By the endpoint that opens a session. A passkey verifies its user, so it is something that one has and something that
 * one knows or is at once; of single sign-on the force's own provider answers for the second factor.
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

/** @param before what the session that is replaced rests on; null where there was none */
export const signedInBy = (endpoint: string | undefined, before: SignedInBy | null): SignedInBy =>
  BY_ENDPOINT[endpoint ?? ''] ?? before ?? 'PASSWORD'
