import type { BetterAuthOptions } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { newId } from '../platform/record.ts'
import type { Ledger } from '../access/ledger.ts'
import type { AttemptLimit } from '../platform/attemptLimit.ts'
import { AUTH_PATH } from '../http/routes/authPath.ts'
import { authTables } from './authTables.ts'
import { CLIENT_ADDRESS } from '../caller/clientNetwork.ts'
import { authenticatorApps } from './secondFactor/authenticatorApps.ts'
import { passkeys } from './passkeys/passkeys.ts'
import { secondFactorPlugin } from './secondFactor/plugin.ts'
import { singleSignOn } from './sso/singleSignOn.ts'
import { reportedBy } from '../platform/libraryReports.ts'
import { hashPassword, PASSWORD_LENGTH, verifyPassword } from '../platform/passwords.ts'
import { cookiePrefix } from '../caller/sessionCookie.ts'
import { SESSION } from '../caller/sessionTerms.ts'
import { guessingGuard, refuseSuspended, SIGN_IN } from './guessing/signInGuard.ts'
import { timestampColumns } from './timestampColumns.ts'
import { trustedOrigins } from '../http/routes/trustedOrigins.ts'

/** Enough for a whole control room behind one address at a change of shift; guessing is limited per e-mail. */
const SIGN_INS_PER_ADDRESS = { window: 60, max: 120 }

export function authOptions(
  config: Pick<Config, 'production' | 'authSecret' | 'baseUrl' | 'sso'>,
  { db, attempts, ledger, log }: { db: Database; attempts: AttemptLimit; ledger: Ledger; log: Logger },
): BetterAuthOptions {
  return {
    appName: 'Beadle',
    baseURL: config.baseUrl,
    basePath: AUTH_PATH,
    secret: config.authSecret,
    trustedOrigins: trustedOrigins(config.baseUrl),
    database: { db: db.orm.em.getConnection().getClient().withPlugin(timestampColumns), type: 'postgres' },
    ...authTables,
    emailAndPassword: {
      enabled: true,
      // Administrators create accounts.
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: { ...authTables.session, ...SESSION },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 600,
      customRules: {
        [SIGN_IN]: SIGN_INS_PER_ADDRESS,
        '/two-factor/*': SIGN_INS_PER_ADDRESS,
        '/passkey/verify-authentication': SIGN_INS_PER_ADDRESS,
      },
      customStorage: { consume: (key, rule) => attempts.consume(key, rule) },
    },
    plugins: [
      authenticatorApps(config.authSecret),
      passkeys(db, config.baseUrl),
      secondFactorPlugin({ db, ledger, attempts, secret: config.authSecret, enforced: config.production }),
      ...(config.sso === null
        ? []
        : [
            singleSignOn({
              db,
              ledger,
              log,
              baseUrl: config.baseUrl,
              callback: `${config.baseUrl}${AUTH_PATH}/sso/callback`,
              settings: config.sso,
            }),
          ]),
    ],
    hooks: guessingGuard(attempts),
    databaseHooks: refuseSuspended(db, SESSION.expiresIn),
    advanced: {
      cookiePrefix: cookiePrefix(config.production),
      // If on, it would put `__Secure-` before a name that starts with `__Host-`.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: config.production, path: '/' },
      // Both set explicitly: better-auth turns them off by itself if NODE_ENV is "test".
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
      // Our migrations own the tables; the check would read the whole catalogue at every start.
      database: { generateId: () => newId(), validateSchema: false },
    },
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error) || error.statusCode >= 500)
          log.error({ from: 'better-auth', err: error }, 'signing in failed')
      },
    },
    telemetry: { enabled: false },
    logger: { log: reportedBy('better-auth', log) },
  }
}
