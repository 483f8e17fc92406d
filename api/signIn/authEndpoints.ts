/**
 * Who may call an endpoint: `anybody`; `leaving`: anybody, if the page's account matches the session's; `betweenSteps`:
 * after the password, before the code, or as `enrolling`; `enrolling`: any session, even one that may only set up a
 * second factor; `signedIn`: a full session.
 */
export type Asker = 'anybody' | 'leaving' | 'betweenSteps' | 'enrolling' | 'signedIn'

/** Endpoints that exist over HTTP. better-auth has more; changing one's name would bypass history. */
export const AUTH_ENDPOINTS: ReadonlyMap<string, Asker> = new Map<string, Asker>([
  ['POST /sign-in/email', 'anybody'],
  ['POST /sign-out', 'leaving'],
  ['POST /two-factor/verify-totp', 'betweenSteps'],
  ['POST /two-factor/verify-backup-code', 'betweenSteps'],
  ['GET /passkey/generate-authenticate-options', 'anybody'],
  ['POST /passkey/verify-authentication', 'anybody'],
  ['POST /sso/start', 'anybody'],
  ['GET /sso/callback', 'anybody'],
  ['GET /get-session', 'enrolling'],
  ['POST /two-factor/enable', 'enrolling'],
  ['GET /passkey/generate-register-options', 'enrolling'],
  ['POST /passkey/verify-registration', 'enrolling'],
  ['POST /two-factor/disable', 'signedIn'],
  ['POST /two-factor/generate-backup-codes', 'signedIn'],
  ['POST /change-password', 'signedIn'],
  ['POST /revoke-other-sessions', 'signedIn'],
])
