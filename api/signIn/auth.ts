import { betterAuth } from 'better-auth'
import type { Ledger } from '../access/ledger.ts'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database.ts'
import type { Logger } from '../platform/log.ts'
import { houseDatabase } from '../platform/turns/onBehalf.ts'
import { type AttemptLimit, attemptLimit } from '../platform/attemptLimit.ts'
import { authOptions } from './authOptions.ts'
import type { Identification } from '../caller/identify.ts'
import { recordKeyUse } from '../caller/keyUse.ts'
import { callerMemory } from '../caller/recall.ts'
import { sessionCookie } from '../caller/sessionCookie.ts'

/** What sign-in and identifying callers need; one per process. */
export type Auth = Identification & {
  /** Without a trailing slash. */
  baseUrl: string
  attempts: AttemptLimit
  /** Handles everything under /api/auth. */
  handler(request: Request): Promise<Response>
  /** Writes buffered key use. Call before the database closes. */
  close(): Promise<void>
}

/** The migrations must have run. */
export function createAuth(
  db: Database,
  config: Pick<Config, 'production' | 'authSecret' | 'baseUrl' | 'sso'>,
  ledger: Ledger,
  log: Logger,
): Auth {
  const attempts = attemptLimit(db, config.authSecret)
  const auth = betterAuth(authOptions(config, { db, attempts, ledger, log }))
  const keyUse = recordKeyUse(houseDatabase(db), log)
  return {
    db,
    log,
    baseUrl: config.baseUrl,
    secondFactorEnforced: config.production,
    cookie: sessionCookie(config),
    keyUse,
    attempts,
    memory: callerMemory(),
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
