import { twoFactor } from 'better-auth/plugins/two-factor'
import { newRecoveryCodes, recoveryCodeStore } from './recoveryCodes.ts'

/** Ten wrong codes in a row lock an app for 15 minutes. */
export const authenticatorApps = (secret: string) => {
  const { encrypt, decrypt } = recoveryCodeStore(secret)
  return twoFactor({
    // Single sign-on users have no password; a fresh session is required in any case.
    allowPasswordless: true,
    twoFactorCookieMaxAge: 10 * 60,
    accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
    backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes, storeBackupCodes: { encrypt, decrypt } },
    schema: {
      user: { fields: { twoFactorEnabled: 'totp_enabled' } },
      twoFactor: {
        modelName: 'authenticator_app',
        fields: {
          userId: 'account_id',
          backupCodes: 'recovery_codes',
          failedVerificationCount: 'failures',
          lockedUntil: 'unlocked_at',
        },
      },
    },
  })
}
