import { randomBytes } from 'node:crypto'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import type { Role } from '../../api/access/viewer.ts'
import type { Config } from '../../api/platform/config.ts'
import type { Database } from '../../api/platform/database.ts'
import { listen } from '../../api/platform/start/listen.ts'
import type { Logger } from '../../api/platform/log.ts'
import { newId } from '../../api/platform/record.ts'
import { buildServer } from '../../api/httpServer.ts'

type Reply<Data> = { data: Data | null; errors?: { message: string }[] }

/** Somebody signed in over HTTP. */
export type Caller = {
  accountId: string
  email: string
  ask<Data>(query: string, variables: Record<string, unknown>): Promise<Reply<Data>>
}

/** A server on a free port over a database. `close` suspends the accounts that it made. */
export type House = {
  inboundPort: number | null
  as(role: Role, more?: { organisationId?: string }): Promise<Caller>
  close(): Promise<void>
}

/** An operator signed in to a server over this database. */
export type Operator = Pick<Caller, 'ask'> & { close(): Promise<void> }

async function cookieOf(url: string, email: string, password: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`The account could not sign in: ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

export async function openHouse(config: Config, db: Database, log: Logger): Promise<House> {
  const server = await buildServer({ config, db, log })
  const listening = await listen(server.ahead(server.app), 0)
  const url = `http://127.0.0.1:${listening.port}`
  const made: string[] = []
  return {
    inboundPort: (await server.inbound?.listen()) ?? null,
    async as(role, { organisationId } = {}) {
      const email = `${newId()}@real-data.example`
      const password = randomBytes(24).toString('base64url')
      const accountId = await createAccountWithPassword(db, {
        email,
        displayName: 'Real data bench',
        roles: [role],
        password,
        organisationId: organisationId ?? null,
      })
      made.push(accountId)
      const headers = { 'content-type': 'application/json', cookie: await cookieOf(url, email, password) }
      return {
        accountId,
        email,
        async ask<Data>(query: string, variables: Record<string, unknown>) {
          const response = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers,
            body: JSON.stringify({ query, variables }),
          })
          return (await response.json()) as Reply<Data>
        },
      }
    },
    async close() {
      await db.query({ text: 'update account set suspended_at = now() where id = any($1::uuid[])', values: [made] })
      await listening.drain(1_000)
      await server.close()
    },
  }
}

/** Starts a server on a free port and signs in a new operator. */
export async function signedInOperator(config: Config, db: Database, log: Logger): Promise<Operator> {
  const house = await openHouse(config, db, log)
  return { ...(await house.as('OPERATOR')), close: () => house.close() }
}
