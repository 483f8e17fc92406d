import type { BetterAuthOptions } from 'better-auth'

const TIMES = { createdAt: 'created_at', updatedAt: 'updated_at' }

/** Maps better-auth's models to our tables: its user is our account, its account our credential. */
export const authTables = {
  user: {
    modelName: 'account',
    fields: { name: 'display_name', emailVerified: 'email_verified', ...TIMES },
  },
  session: {
    modelName: 'session',
    fields: {
      userId: 'account_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...TIMES,
    },
    additionalFields: {
      signedInBy: { type: 'string', required: false, input: false, fieldName: 'signed_in_by' },
      browser: { type: 'string', required: false, input: false },
    },
  },
  account: {
    modelName: 'credential',
    fields: {
      userId: 'account_id',
      accountId: 'provider_account_id',
      providerId: 'provider_id',
      password: 'password_hash',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...TIMES,
    },
  },
  verification: {
    modelName: 'verification',
    fields: { expiresAt: 'expires_at', ...TIMES },
  },
} satisfies Pick<BetterAuthOptions, 'user' | 'session' | 'account' | 'verification'>
