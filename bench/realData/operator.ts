import { randomBytes } from 'node:crypto'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import type { Config } from '../../api/platform/config.ts'
import type { Database } from '../../api/platform/database.ts'
import { listen } from '../../api/platform/start/listen.ts'
import type { Logger } from '../../api/platform/log.ts'
import { newId } from '../../api/platform/record.ts'
import { buildServer } from '../../api/httpServer.ts'

type Reply<Data> = { data: Data | null; errors?: { message: string }[] }

/** An operator signed in to a server over this database. `close` suspends the account and stops the server. */
export type Operator = {
  ask<Data>(query: string, variables: Record<string, unknown>): Promise<Reply<Data>>
  close(): Promise<void>
}

async function cookieOf(url: string, email: string, password: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  if (!response.ok) throw new Error(`The operator could not sign in: ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ')
}

/** Starts a server on a free port and signs in a new operator. */
export async function signedInOperator(config: Config, db: Database, log: Logger): Promise<Operator> {
  const server = await buildServer({ config, db, log })
  const listening = await listen(server.ahead(server.app), 0)
  const url = `http://127.0.0.1:${listening.port}`
  const email = `${newId()}@real-data.example`
  const password = randomBytes(24).toString('base64url')
  const id = await createAccountWithPassword(db, {
    email,
    displayName: 'Real data bench',
    roles: ['OPERATOR'],
    password,
  })
  const headers = { 'content-type': 'application/json', cookie: await cookieOf(url, email, password) }
  return {
    async ask<Data>(query: string, variables: Record<string, unknown>) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      return (await response.json()) as Reply<Data>
    },
    async close() {
      await db.query({ text: 'update account set suspended_at = now() where id = $1', values: [id] })
      await listening.drain(1_000)
      await server.close()
    },
  }
}
