import { twoFactor } from 'better-auth/plugins/two-factor'
import { newRecoveryCodes, recoveryCodeStore } from './recoveryCodes.ts'

/**
 * better-auth's second factor on our table: codes of an authenticator app, and recovery codes. Ten wrong ones in a row
 * lock it for a quarter of an hour.
 */
export const authenticatorApps = (secret: string) => {
  const { encrypt, decrypt } = recoveryCodeStore(secret)
  return twoFactor({
    // Who came by single sign-on has no password to give; a fresh session is asked for in any case.
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
