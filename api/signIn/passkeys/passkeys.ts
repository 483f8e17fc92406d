import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'
import type { Database } from '../../platform/database.ts'
import { trustedOrigins } from '../../http/routes/trustedOrigins.ts'

/** The authenticator must verify its user; otherwise a stolen key would be enough. */
export const passkeys = (db: Database, baseUrl: string) =>
  passkey({
    rpID: new URL(baseUrl).hostname,
    rpName: 'Beadle',
    origin: trustedOrigins(baseUrl),
    // Discoverable: no e-mail address is asked for, so none can be tried out.
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        if (verification.registrationInfo?.userVerified !== true) throw unverified()
      },
    },
    authentication: {
      afterVerification: async ({ verification: { authenticationInfo } }) => {
        if (!authenticationInfo.userVerified) throw unverified()
        await db.query({
          text: 'update passkey set last_used_at = now() where credential_id = $1',
          values: [authenticationInfo.credentialID],
        })
      },
    },
    advanced: { webAuthnChallengeCookie: 'passkey_challenge' },
    schema: {
      passkey: {
        modelName: 'passkey',
        fields: {
          userId: 'account_id',
          credentialID: 'credential_id',
          publicKey: 'public_key',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  })

const unverified = () =>
  new APIError('UNAUTHORIZED', { code: 'USER_NOT_VERIFIED', message: 'The authenticator did not verify its user.' })
