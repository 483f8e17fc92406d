import type { SqlEntityManager } from '@mikro-orm/sql'
import express from 'express'
import type { AddressInfo } from 'node:net'
import { createAccountWithPassword, type NewAccount } from '../../../api/accounts/createAccount.ts'
import { createAuth, type Auth } from '../../../api/signIn/auth.ts'
import { authRoutes } from '../../../api/signIn/authRoutes.ts'
import { identifyRequest } from '../../../api/caller/identify.ts'
import { createLedger } from '../../../api/access/ledger.ts'
import type { Viewer } from '../../../api/access/viewer.ts'
import type { Config } from '../../../api/platform/config.ts'
import type { Database } from '../../../api/platform/database.ts'
import { createLog, type Logger } from '../../../api/platform/log.ts'
import { newId } from '../../../api/platform/record.ts'
import { testConfig } from '../config.ts'

export const PASSWORD = 'correct-horse-battery'

export type AccountsServer = {
  auth: Auth
  url: string
  signIn(email: string, password?: string, more?: RequestInit & { headers?: Record<string, string> }): Promise<Response>
  /** Signs in. @returns the `Cookie` header */
  cookieOf(email: string): Promise<string>
  whoami(headers: Record<string, string>): Promise<Viewer | null>
  close(): Promise<void>
}

let addresses = 0

/** The routes of signing in over real HTTP, and /whoami, which answers the caller's facts. */
export async function accountsServer(
  db: Database,
  changes: Partial<Config> = {},
  log: Logger = createLog('silent'),
): Promise<AccountsServer> {
  const ledger = createLedger(db)
  const auth = createAuth(db, testConfig(changes), ledger, log)
  const app = express()
  app.set('trust proxy', 'loopback')
  app.use(authRoutes(auth))
  app.get('/whoami', async (req, res) => void res.json((await identifyRequest(auth, req, res))?.viewer ?? null))
  const listener = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => listener.once('listening', resolve))
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`

  // An IP address of its own, or the tests of one run would share one limit of sign-ins.
  const address = `198.51.100.${(addresses += 1)}`
  const signIn: AccountsServer['signIn'] = (email, password = PASSWORD, more = {}) =>
    fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      body: JSON.stringify({ email, password }),
      ...more,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address, ...more.headers },
    })

  return {
    auth,
    url,
    signIn,
    cookieOf: async (email) => cookieHeader(await signIn(email)),
    whoami: async (headers) => (await fetch(`${url}/whoami`, { headers })).json() as Promise<Viewer | null>,
    async close() {
      listener.closeAllConnections()
      await new Promise((resolve) => listener.close(resolve))
      await auth.close()
      await ledger.close()
    },
  }
}

/** What a browser would send back of the cookies that a response sets. */
export const cookieHeader = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')

/** An account of its own for one test. */
export async function someAccount(
  db: Database,
  changes: Partial<NewAccount> = {},
): Promise<{ id: string; email: string }> {
  const email = `${newId()}@test.example`
  const id = await createAccountWithPassword(db, {
    email,
    displayName: 'Pat Example',
    roles: ['STAFF'],
    password: PASSWORD,
    ...changes,
  })
  return { id, email: changes.email ?? email }
}

/** Expects that a log names nobody whom these tests have made up, and repeats nothing that they have sent. */
export const namesNobody = (lines: readonly string[]): void =>
  expect(lines.join('')).not.toMatch(/@test\.example|guess-number|Pat Example|evil\.example/)

/** Runs a change in a transaction of its own, as a mutation does: history is written in the change's transaction. */
export const written = <Args extends unknown[], Result>(
  db: Database,
  change: (em: SqlEntityManager, ...args: Args) => Promise<Result>,
  ...args: Args
): Promise<Result> => (db.orm.em.fork() as SqlEntityManager).transactional((em) => change(em, ...args))
