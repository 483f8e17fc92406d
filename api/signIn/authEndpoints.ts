/**
 * Who may ask: anybody; anybody, for the account that is named; somebody between password and code, or enrolling;
 * whoever has a session, be it one that may only enrol; whoever is signed in.
 */
export type Asker = 'anybody' | 'leaving' | 'betweenSteps' | 'enrolling' | 'signedIn'

/**
 * What better-auth may answer over HTTP. It knows more, such as changing one's name past the history; those do not
 * exist.
 */
export const authEndpoints: ReadonlyMap<string, Asker> = new Map<string, Asker>([
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
