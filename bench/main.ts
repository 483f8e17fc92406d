import { Agent } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import { Pool } from 'pg'
import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import type { Role } from '../api/access/viewer.ts'
import { entities } from '../api/entities.ts'
import { readConfig } from '../api/platform/config.ts'
import { openDatabase } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { migrate } from '../api/platform/sql/migrate.ts'
import { newId } from '../api/platform/record.ts'
import { seedScale } from '../seeds/scale/index.ts'
import { get, load, post, type Send } from './load.ts'
import { benchQuestions } from './questions/benchQuestions.ts'
import { drawSamples } from './samples.ts'
import { BENCH_PASSWORD, freePort, median, signIn, start } from './servers.ts'
import type { Sample, Work } from './work.ts'
import { works } from './works.ts'

/** Rounds per work, ours and the statement's alternating; milliseconds per round; concurrent clients. */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5)
const roundMs = Number(process.env['BENCH_ROUND_MS'] ?? 2000)
const clients = Number(process.env['BENCH_CLIENTS'] ?? 8)
const only = process.argv[2]

const config = { ...readConfig(), demo: false }
if (config.databaseUrl === null)
  throw new Error('Set DATABASE_URL to a PostgreSQL database that may be filled with generated people.')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const missedOfQuestions = async (): Promise<number> => benchQuestions({ config, rounds, roundMs, clients, say })
if (only === 'questions') process.exit((await missedOfQuestions()) === 0 ? 0 : 1)
const emails = await prepare()
const pool = new Pool({ connectionString: config.databaseUrl })
const samples = await drawSamples(pool, 400)

const port = await freePort()
const ours = await start(
  '../api/main.ts',
  {
    PORT: String(port),
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    AUTH_SECRET: config.authSecret,
    BASE_URL: `http://localhost:${port}`,
  },
  port,
)
const raw = await start('./rawServer.ts', {})
const cookies = { operator: await signIn(ours.port, emails.operator), spoc: await signIn(ours.port, emails.spoc) }
// In production staff need a second factor, which is not what is measured.
await pool.query(
  `update session set signed_in_by = 'TOTP' where account_id in (select id from account where email = any($1))`,
  [Object.values(emails)],
)
await pool.end()

say(`\n${clients} clients, ${rounds} rounds of ${roundMs} ms each in turn; requests per second, medians`)
say('work                              ours      statement  ratio  bound')
let missed = 0
for (const [at, work] of works.entries()) {
  if (only && !work.name.includes(only)) continue
  const cookie = work.name.startsWith('write') ? cookies.spoc : cookies.operator
  await compare(work, at, cookie)
  const rates = { ours: [] as number[], raw: [] as number[], ratio: [] as number[] }
  await load(ours.port, clients, 1000, oursFor(work, cookie))
  await load(raw.port, clients, 1000, rawFor(work, at))
  for (let round = 0; round < rounds; round++) {
    const our = await load(ours.port, clients, roundMs, oursFor(work, cookie))
    const statement = await load(raw.port, clients, roundMs, rawFor(work, at))
    rates.ours.push(our)
    rates.raw.push(statement)
    rates.ratio.push(our / statement)
  }
  const ratio = median(rates.ratio)
  if (ratio < work.bound) missed++
  const columns = [
    work.name.padEnd(30),
    median(rates.ours).toFixed(0).padStart(7),
    median(rates.raw).toFixed(0).padStart(14),
    ratio.toFixed(2).padStart(6),
    ` ≥ ${work.bound.toFixed(2)}`,
  ]
  say(columns.join(' ') + (ratio < work.bound ? '  missed' : ''))
}
ours.child.kill('SIGTERM')
raw.child.kill('SIGTERM')
if (!only) missed += await missedOfQuestions()
say(missed === 0 ? '\nEvery bound is reached.' : `\n${missed} bound(s) missed.`)

/** Fills a register that is too small. @returns e-mail addresses of two new accounts */
async function prepare(): Promise<{ operator: string; spoc: string }> {
  const db = await openDatabase(config, createLog('warn'), entities)
  try {
    await migrate(db, say)
    const [count] = await db.query<{ premises: number }>({
      text: 'select count(*)::int as premises from premises',
      values: [],
    })
    if ((count?.premises ?? 0) < 200_000) await seedScale(db, { factor: 1 }, say)
    const account = async (role: Role): Promise<string> => {
      const email = `${newId()}@bench.example`
      await createAccountWithPassword(db, {
        email,
        displayName: `Bench ${role}`,
        roles: [role],
        password: BENCH_PASSWORD,
      })
      return email
    }
    return { operator: await account('OPERATOR'), spoc: await account('SPOC') }
  } finally {
    await db.close()
  }
}

/** Each client has its own samples, so that two writers never clash. */
function turn(): (client: number) => Sample {
  const next = new Map<number, number>()
  const share = Math.floor(samples.length / clients)
  return (client) => {
    const at = next.get(client) ?? 0
    next.set(client, at + 1)
    return samples[client * share + (at % share)] as Sample
  }
}

function oursFor(work: Work, cookie: string): Send {
  const draw = turn()
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

function rawFor(work: Work, at: number): Send {
  const draw = turn()
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
async function compare(work: Work, at: number, cookie: string): Promise<void> {
  if (work.name.startsWith('write')) return
  const agent = new Agent({ keepAlive: true })
  for (const sample of samples.slice(0, 12)) {
    const statement = await post(
      agent,
      raw.port,
      '/',
      {},
      JSON.stringify({ work: at, values: work.raw.values(sample) }),
    )
    const [mine, theirs] =
      'path' in work
        ? [work.read(await get(agent, ours.port, work.path(sample), { cookie })), work.read(statement)]
        : [work.answer(await answerTo(agent, work, sample, cookie)), JSON.parse(statement) as unknown]
    if (!isDeepStrictEqual(mine, theirs))
      throw new Error(
        `${work.name}: the two answers differ\n${JSON.stringify(mine).slice(0, 1500)}\n${JSON.stringify(theirs).slice(0, 1500)}`,
      )
  }
  agent.destroy()
}

async function answerTo(
  agent: Agent,
  work: Extract<Work, { query: string }>,
  sample: Sample,
  cookie: string,
): Promise<Record<string, unknown>> {
  const reply = await post(
    agent,
    ours.port,
    '/graphql',
    { cookie },
    JSON.stringify({ query: work.query, variables: work.variables(sample) }),
  )
  return (JSON.parse(reply) as { data: Record<string, unknown> }).data
}
