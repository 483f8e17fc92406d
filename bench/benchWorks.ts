import { Agent } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { Pool } from 'pg'
import { get, post, type Send } from './load.ts'
import { newAccount, withDatabase } from './register.ts'
import { type Bench, HEADINGS, inTurn, lineOf } from './rounds.ts'
import { drawSamples } from './samples.ts'
import { freePort, signIn, start } from './servers.ts'
import type { Sample, Work } from './work.ts'
import { works } from './works.ts'

const WARM_MS = 1000

/** Measures what an operator reads and a SPOC writes. @returns how many bounds were missed */
export async function benchWorks(
  { config, rounds, roundMs, clients, say }: Bench,
  takes: (work: Work) => boolean,
): Promise<number> {
  const emails = await withDatabase(config, async (db) => ({
    operator: (await newAccount(db, 'OPERATOR')).email,
    spoc: (await newAccount(db, 'SPOC')).email,
  }))
  const pool = new Pool({ connectionString: config.databaseUrl ?? undefined })
  const samples = await drawSamples(pool, 400)
  const port = await freePort()
  const env = { PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production', AUTH_SECRET: config.authSecret }
  const ours = await start('../api/main.ts', { ...env, BASE_URL: `http://localhost:${port}` }, port)
  const raw = await start('./rawServer.ts', {})
  const cookies = { operator: await signIn(ours.port, emails.operator), spoc: await signIn(ours.port, emails.spoc) }
  // In production staff need a second factor, which is not what is measured.
  await pool.query(
    `update session set signed_in_by = 'TOTP' where account_id in (select id from account where email = any($1))`,
    [Object.values(emails)],
  )
  await pool.end()

  say(`\n${clients} clients, ${rounds} rounds of ${roundMs} ms each in turn; requests per second, medians`)
  say(HEADINGS)
  const shares: Shares = { samples, clients }
  let missed = 0
  for (const [at, work] of works.entries()) {
    if (!takes(work)) continue
    const cookie = work.name.startsWith('write') ? cookies.spoc : cookies.operator
    const sides = { ours: ours.port, raw: raw.port, cookie }
    await compare(work, at, samples, sides)
    const rates = await inTurn(
      { port: ours.port, send: oursFor(work, cookie, shares) },
      { port: raw.port, send: rawFor(work, at, shares) },
      { clients, rounds, roundMs, warmMs: WARM_MS },
    )
    const isMissed = rates.ratio < work.bound
    if (isMissed) missed++
    say(lineOf(work, rates) + (isMissed ? '  missed' : ''))
  }
  ours.child.kill('SIGTERM')
  raw.child.kill('SIGTERM')
  return missed
}

type Shares = { samples: readonly Sample[]; clients: number }

/** Each client has its own samples, so that two writers never clash. */
function turn({ samples, clients }: Shares): (client: number) => Sample {
  const next = new Map<number, number>()
  const share = Math.floor(samples.length / clients)
  return (client) => {
    const at = next.get(client) ?? 0
    next.set(client, at + 1)
    return samples[client * share + (at % share)] as Sample
  }
}

function oursFor(work: Work, cookie: string, shares: Shares): Send {
  const draw = turn(shares)
  return (client) => {
    const sample = draw(client)
    if ('path' in work) return { path: work.path(sample), headers: { cookie }, body: null }
    const body = JSON.stringify({ query: work.query, variables: work.variables(sample) })
    return {
      path: '/graphql',
      headers: { cookie },
      body,
      check: (answer) => settled(work, sample, answer.includes('"errors"') ? answer : null),
    }
  }
}

function rawFor(work: Work, at: number, shares: Shares): Send {
  const draw = turn(shares)
  return (client) => {
    const sample = draw(client)
    return {
      path: '/',
      headers: {},
      body: JSON.stringify({ work: at, values: work.raw.values(sample) }),
      check: (answer) => settled(work, sample, answer === 'null' ? answer : null),
    }
  }
}

function settled(work: Work, sample: Sample, fault: string | null): void {
  if (fault !== null) throw new Error(`${work.name} failed: ${fault.slice(0, 500)}`)
  if (work.name.startsWith('write')) sample.organisation.version++
}

/** A ratio is meaningful only between equal answers. */
type Sides = { ours: number; raw: number; cookie: string }

async function compare(
  work: Work,
  at: number,
  samples: readonly Sample[],
  { ours, raw, cookie }: Sides,
): Promise<void> {
  if (work.name.startsWith('write')) return
  const agent = new Agent({ keepAlive: true })
  for (const sample of samples.slice(0, 12)) {
    const statement = await post(agent, raw, '/', {}, JSON.stringify({ work: at, values: work.raw.values(sample) }))
    const [mine, theirs] =
      'path' in work
        ? [work.read(await get(agent, ours, work.path(sample), { cookie })), work.read(statement)]
        : [work.answer(await answerTo(agent, ours, work, sample, cookie)), JSON.parse(statement) as unknown]
    if (!isDeepStrictEqual(mine, theirs))
      throw new Error(
        `${work.name}: the two answers differ\n${JSON.stringify(mine).slice(0, 1500)}\n${JSON.stringify(theirs).slice(0, 1500)}`,
      )
  }
  agent.destroy()
}

async function answerTo(
  agent: Agent,
  port: number,
  work: Extract<Work, { query: string }>,
  sample: Sample,
  cookie: string,
): Promise<Record<string, unknown>> {
  const reply = await post(
    agent,
    port,
    '/graphql',
    { cookie },
    JSON.stringify({ query: work.query, variables: work.variables(sample) }),
  )
  return (JSON.parse(reply) as { data: Record<string, unknown> }).data
}
