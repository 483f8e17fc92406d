import { Agent } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { Pool } from 'pg'
import { post, type Send } from '../load.ts'
import { newAccount, withDatabase } from '../register.ts'
import { type Bench, HEADINGS, inTurn, lineOf } from '../rounds.ts'
import { freePort, signIn, start } from '../servers.ts'
import { prepareHouses } from './houses.ts'
import { ownWork } from './ownWork.ts'

/** PostgreSQL plans the first six runs of each of the nine statements anew, on each connection of the pool. */
const WARM_MS = 10_000

/** Each client is an owner of an organisation of their own. @returns 1 if the bound is missed */
export async function benchOwn({ config, rounds, roundMs, clients, say }: Bench): Promise<number> {
  const pool = new Pool({ connectionString: config.databaseUrl ?? undefined })
  const houses = await prepareHouses(pool, clients)
  await pool.end()
  const owners = await withDatabase(config, (db) =>
    Promise.all(houses.map((organisationId) => newAccount(db, 'STAKEHOLDER', { organisationId, standing: 'OWNER' }))),
  )
  const port = await freePort()
  const env = { PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production', AUTH_SECRET: config.authSecret }
  const ours = await start('../api/main.ts', { ...env, BASE_URL: `http://localhost:${port}` }, port)
  const raw = await start('./rawServer.ts', {})
  const cookies = await Promise.all(owners.map(({ email }) => signIn(port, email)))
  const sides = {
    ours: { port, send: requestsOf(houses, cookies) },
    raw: { port: raw.port, send: statementsOf(houses) },
  }
  for (const client of houses.keys()) await compare(client, sides)

  say(`\n${clients} owners, ${rounds} rounds of ${roundMs} ms each in turn; requests per second, medians`)
  say(HEADINGS)
  const rates = await inTurn(sides.ours, sides.raw, { clients, rounds, roundMs, warmMs: WARM_MS })
  const missed = rates.ratio < ownWork.bound
  say(lineOf(ownWork, rates) + (missed ? '  missed' : ''))
  ours.child.kill('SIGTERM')
  raw.child.kill('SIGTERM')
  return missed ? 1 : 0
}

const requestsOf =
  (houses: readonly string[], cookies: readonly string[]): Send =>
  (client) => ({
    path: '/graphql',
    headers: { cookie: cookies[client] ?? '' },
    body: JSON.stringify({ query: ownWork.query, variables: ownWork.variables(houses[client] ?? '') }),
    check: (answer) => refuseFault(answer.includes('"errors"') ? answer : null),
  })

const statementsOf =
  (houses: readonly string[]): Send =>
  (client) => ({
    path: '/',
    headers: {},
    body: JSON.stringify({ work: 'own', values: [houses[client]] }),
    check: (answer) => refuseFault(answer === 'null' ? answer : null),
  })

function refuseFault(fault: string | null): void {
  if (fault !== null) throw new Error(`${ownWork.name} failed: ${fault.slice(0, 500)}`)
}

type Sides = Record<'ours' | 'raw', { port: number; send: Send }>

/** A ratio is meaningful only between equal answers. */
async function compare(client: number, { ours, raw }: Sides): Promise<void> {
  const agent = new Agent({ keepAlive: true })
  const answerOf = async ({ port, send }: Sides['ours']): Promise<unknown> => {
    const { path, headers, body, check } = send(client)
    const answer = await post(agent, port, path, headers, body ?? '')
    check?.(answer)
    return JSON.parse(answer)
  }
  const { data: mine } = (await answerOf(ours)) as { data: unknown }
  const theirs = await answerOf(raw)
  agent.destroy()
  if (!isDeepStrictEqual(mine, theirs))
    throw new Error(`${ownWork.name}: the two answers differ\n${firstPart(mine, theirs)}`)
}

/** Of the part that differs, the beginning of each. */
function firstPart(mine: unknown, theirs: unknown): string {
  const [a, b] = [mine, theirs] as [Record<string, unknown>, Record<string, unknown>]
  const part = Object.keys({ ...a, ...b }).find((name) => !isDeepStrictEqual(a[name], b[name])) ?? ''
  return [part, a[part], b[part]].map((value) => JSON.stringify(value)?.slice(0, 1500)).join('\n')
}
