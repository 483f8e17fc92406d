import { betterAuth } from 'better-auth'
import type { Ledger } from '../access/ledger.ts'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { houseDatabase } from '../platform/turns/onBehalf.ts'
import { type AttemptLimit, attemptLimit } from '../platform/attemptLimit.ts'
import { authOptions } from './authOptions.ts'
import { recordKeyUse, type KeyUse } from '../caller/keyUse.ts'
import { rememberedViewers, type RememberedViewers } from '../caller/recall.ts'
import { sessionCookie, type SessionCookie } from '../caller/sessionCookie.ts'

/** What signing in and telling who calls stand on; one per process. */
export type Auth = {
  db: Database
  log: Logger
  /** Where browsers reach us, without a trailing slash. */
  baseUrl: string
  /** Whether staff need more than a password. */
  secondFactorEnforced: boolean
  cookie: SessionCookie
  keyUse: KeyUse
  attempts: AttemptLimit
  remembered: RememberedViewers
  /** better-auth's own handler for everything under /api/auth. */
  handler(request: Request): Promise<Response>
  /** Prolongs the session of a `Cookie` header; the `Set-Cookie` values that tell the browser. */
  prolong(cookieHeader: string): Promise<string[]>
  /** Writes what is still held back. Call before the database is closed. */
  close(): Promise<void>
}

/** Sets up signing in on the same database. The migrations must have run. */
export function createAuth(
  db: Database,
  config: Pick<Config, 'production' | 'authSecret' | 'baseUrl' | 'sso'>,
  ledger: Ledger,
  log: Logger,
): Auth {
  const attempts = attemptLimit(db, config.authSecret)
  const auth = betterAuth(authOptions(db, config, attempts, ledger, log))
  const keyUse = recordKeyUse(houseDatabase(db), log)
  return {
    db,
    log,
    baseUrl: config.baseUrl,
    secondFactorEnforced: config.production,
    cookie: sessionCookie(config),
    keyUse,
    attempts,
    remembered: rememberedViewers(),
    handler: (request) => auth.handler(request),
    async prolong(cookieHeader) {
      const { headers } = await auth.api.getSession({
        headers: new Headers({ cookie: cookieHeader }),
        returnHeaders: true,
      })
      return headers.getSetCookie()
    },
    close: () => keyUse.flush(),
  }
}
