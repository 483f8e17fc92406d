import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAccountWithPassword } from '../../api/accounts/createAccount.ts'
import type { Gate } from '../../api/access/gate/gate.ts'
import type { Role, Standing } from '../../api/access/viewer.ts'
import type { Config } from '../../api/platform/config.ts'
import type { Database } from '../../api/platform/database.ts'
import { createLog, type Logger } from '../../api/platform/log.ts'
import { newId } from '../../api/platform/record.ts'
import { buildServer } from '../../api/httpServer.ts'
import { aheadClock, type AheadClock } from './aheadClock.ts'
import { cookieHeader } from './signIn/accountsServer.ts'
import { testConfig } from './config.ts'
import { endBefore, testDatabase } from './database/database.ts'

export type GraphqlError = {
  message: string
  path?: (string | number)[]
  extensions: {
    code: string
    field?: string
    fields?: Record<string, string>
    reference?: string
    retryAfterSeconds?: number
    outcome?: string
  }
}
export type Reply<Data> = { status: number; body: string; data: Data | null; errors: GraphqlError[] }

/** A signed-in caller over real HTTP. */
export type Client = {
  accountId: string
  headers: Record<string, string>
  send<Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Reply<Data>>
  /** As `send`; fails with the whole answer unless there are data and no errors. */
  get<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data>
  /** As `send`. @returns the first error; fails with the whole answer when there is none */
  refused(query: string, variables?: Record<string, unknown>): Promise<GraphqlError>
}

export type Api = {
  db: Database
  gate: Gate
  /** Where the relay hands over mail; null unless the settings take mail in. */
  inboundPort: number | null
  url: string
  /** A new account with this role or these roles, signed in. */
  as(
    role: Role | Role[],
    more?: { directorates?: readonly string[]; organisationId?: string; personId?: string; standing?: Standing },
  ): Promise<Client>
  /** The account of an e-mail address, signed in with the password of the demo or of these tests. */
  signIn(email: string, password: string): Promise<Client>
  anonymous: Client
  /** Moves the clock of this server's requests. */
  later: AheadClock['later']
  close(): Promise<void>
}

const PASSWORD = 'correct-horse-battery'
const started = new Map<Database, Promise<Api>>()
let addresses = 0

/**
 * The whole server on the shared database, or on one of the test's own; one server a database, closed before it.
 */
export function api(db?: Database, changes: Partial<Config> = {}, log = createLog('silent')): Promise<Api> {
  const opened = Promise.resolve(db ?? testDatabase())
  if (db && started.has(db)) return started.get(db) as Promise<Api>
  const starting = opened.then(
    async (database) => started.get(database) ?? remember(database, start(database, changes, log)),
  )
  return starting
}

const remember = (db: Database, starting: Promise<Api>): Promise<Api> => {
  started.set(db, starting)
  endBefore(db, async () => {
    started.delete(db)
    await (await starting).close()
  })
  return starting
}

async function start(db: Database, changes: Partial<Config>, log: Logger): Promise<Api> {
  const clock = aheadClock()
  const server = await buildServer({ config: testConfig(changes), db, log, clock })
  const listener = createServer(server.ahead(server.app)).on('upgrade', server.upgrade).listen(0, '127.0.0.1')
  // As in production: Node's own five seconds may end just as a busy test sends its next request.
  listener.keepAliveTimeout = 75_000
  await new Promise((resolve) => listener.once('listening', resolve))
  const url = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`

  const client = (accountId: string, headers: Record<string, string>): Client => {
    const send = async <Data>(
      query: string,
      variables: Record<string, unknown> = {},
      more: Record<string, string> = {},
    ): Promise<Reply<Data>> => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...more },
        body: JSON.stringify({ query, variables }),
      })
      const body = await response.text()
      const { data = null, errors = [] } = JSON.parse(body) as { data?: Data; errors?: GraphqlError[] }
      return { status: response.status, body, data, errors }
    }
    return {
      accountId,
      headers,
      send,
      async get<Data>(query: string, variables?: Record<string, unknown>) {
        const reply = await send<Data>(query, variables)
        if (!reply.data || reply.errors.length > 0) throw new Error(`Expected an answer without errors: ${reply.body}`)
        return reply.data
      },
      async refused(query, variables) {
        const reply = await send(query, variables)
        const [error] = reply.errors
        if (!error) throw new Error(`Expected a refusal: ${reply.body}`)
        return error
      },
    }
  }

  const signIn: Api['signIn'] = async (email, secret) => {
    // An IP address of its own, or the tests of one run would share one limit of sign-ins.
    const address = `203.0.${Math.floor((addresses += 1) / 250)}.${addresses % 250}`
    const response = await fetch(`${url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ email, password: secret }),
    })
    if (response.status !== 200)
      throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`)
    const { user } = (await response.json()) as { user: { id: string } }
    return client(user.id, { cookie: cookieHeader(response) })
  }

  return {
    db,
    gate: server.gate,
    inboundPort: (await server.inbound?.listen()) ?? null,
    url,
    signIn,
    anonymous: client('', {}),
    later: clock.later,
    async as(role, { directorates = [], organisationId, personId, standing } = {}) {
      const email = `${newId()}@test.example`
      const roles = [role].flat()
      const accountId = await createAccountWithPassword(db, {
        email,
        displayName: `Test ${roles.join(' ')}`,
        roles,
        password: PASSWORD,
        organisationId: organisationId ?? null,
        personId: personId ?? null,
        ...(standing ? { standing } : {}),
      })
      for (const directorate of directorates) {
        await db.query({
          text: 'insert into spoc_assignment (id, account_id, directorate_id) values ($1, $2, $3)',
          values: [newId(), accountId, directorate],
        })
      }
      return signIn(email, PASSWORD)
    },
    async close() {
      server.leave()
      listener.closeAllConnections()
      await new Promise((resolve) => listener.close(resolve))
      await server.close()
    },
  }
}
