import { Pool } from 'pg'
import { newId } from '../../api/platform/record.ts'
import { migrate } from '../../api/platform/sql/migrate.ts'
import { seedReference } from '../../seeds/reference/index.ts'
import { newAccount, withDatabase } from '../register.ts'
import { type Bench, HEADINGS, inTurn, lineOf } from '../rounds.ts'
import { freePort, signIn, start } from '../servers.ts'
import { compare, oursSend, rawSend, type Turn } from '../sides.ts'
import { growEngagements, prepareOrganisations } from './rows.ts'
import { type Place as Entry, timelineWorks, turnAt } from './timelineWorks.ts'
import { engagementWorks } from './works.ts'

const SIZES = [20_000, 2_000_000]
/** Of a server that just started the first requests are several times slower than those of any later minute. */
const WARM_MS = 4000

type Place = { directorate: string; spoc: string; organisations: { organisation: string; person: string }[] }

/** Measures engagements at both sizes; the bounds hold at the greater one. @returns how many were missed */
export async function benchEngagements({ config, rounds, roundMs, clients, say }: Bench): Promise<number> {
  const pool = new Pool({ connectionString: config.databaseUrl ?? undefined })
  const spocs = await withDatabase(config, async (db) => {
    await migrate(db, say)
    await seedReference(db)
    return Promise.all(Array.from({ length: clients }, () => newAccount(db, 'SPOC')))
  })
  await prepareOrganisations(pool)
  const place = await placeOf(pool, spocs)
  const port = await freePort()
  const env = { PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production', AUTH_SECRET: config.authSecret }
  const ours = await start('../api/main.ts', { ...env, BASE_URL: `http://localhost:${port}` }, port)
  const raw = await start('./rawServer.ts', {})
  const cookies = await Promise.all(spocs.map(({ email }) => signIn(port, email)))
  await pool.query(
    `update session set signed_in_by = 'TOTP' where account_id in (select id from account where email = any($1))`,
    [spocs.map(({ email }) => email)],
  )
  let missed = 0
  const small = new Map<string, number>()
  for (const size of SIZES) {
    await growEngagements(pool, size)
    say(`\n${size.toLocaleString('en-GB')} engagements; ${clients} clients, ${rounds} rounds of ${roundMs} ms in turn`)
    say(`${HEADINGS}     growth`)
    for (const [key, work] of Object.entries(engagementWorks)) {
      const next = key in timelineWorks ? await turnsAlong(pool, key, place) : turnsOf(key, place)
      const both = { port, rawPort: raw.port, cookie: cookies[0] ?? '' }
      if (key !== 'log') await compare(work, key, next(), both, told)
      const rates = await inTurn(
        { port, send: oursSend(work, cookies, next) },
        { port: raw.port, send: rawSend(work, key, next) },
        { clients, rounds, roundMs, warmMs: WARM_MS },
      )
      const isMissed = size === SIZES.at(-1) && rates.ratio < work.bound
      if (isMissed) missed++
      if (!small.has(key)) small.set(key, rates.ours)
      const growth = (small.get(key) ?? rates.ours) / rates.ours
      say(`${lineOf(work, rates)}   × ${growth.toFixed(2)}${isMissed ? '  missed' : ''}`)
    }
  }
  await pool.end()
  ours.child.kill('SIGTERM')
  raw.child.kill('SIGTERM')
  return missed
}

const told = ({ organisation, timeline, engagementGauge }: Record<string, unknown>): unknown =>
  organisation ?? timeline ?? (engagementGauge as { rows: unknown }).rows

async function placeOf(pool: Pool, spocs: readonly { id: string }[]): Promise<Place> {
  const { rows } = await pool.query<{ organisation: string; person: string }>(
    'select organisation::text, person::text from bench_place order by n limit 2000',
  )
  const directorates = await pool.query<{ id: string }>('select id::text from directorate order by code limit 1')
  const directorate = directorates.rows[0]?.id ?? ''
  for (const { id } of spocs)
    await pool.query('insert into spoc_assignment (id, account_id, directorate_id) values ($1, $2, $3)', [
      newId(),
      id,
      directorate,
    ])
  return { directorate, spoc: spocs[0]?.id ?? '', organisations: rows }
}

/** A page of the timeline from its middle, or from its end where it is short. */
async function turnsAlong(pool: Pool, key: string, { organisations }: Place): Promise<() => Turn> {
  const followed = key === 'back' ? organisations.slice(1) : organisations.slice(0, 1)
  const { rows } = await pool.query<Entry>(
    `select o.id::text as organisation, e.at, e.id
     from unnest($1::uuid[]) o(id) cross join lateral (
       select to_json(l.occurred_at) #>> '{}' as at, l.engagement_id::text as id from engagement_of l
       where l.subject_id = o.id order by l.occurred_at desc, l.engagement_id desc
       offset (select case when $2 then 0 else count(*) / 2 end from engagement_of n where n.subject_id = o.id) limit 1
     ) e`,
    [followed.map(({ organisation }) => organisation), key === 'back'],
  )
  let at = 0
  return () => turnAt(rows[at++ % rows.length] as Entry)
}

/** The requests of each side. */
function turnsOf(key: string, { directorate, spoc, organisations }: Place): () => Turn {
  let at = 0
  // The first one is met all the time.
  const another = () => organisations[1 + (at++ % (organisations.length - 1))]
  if (key === 'gauge') return () => ({ variables: { notEngagedForDays: 90, by: 'WARD' }, values: [90] })
  if (key === 'often')
    return () => ({
      variables: { organisation: organisations[0]?.organisation },
      values: [organisations[0]?.organisation],
    })
  if (key === 'timeline')
    return () => {
      const { organisation } = another() ?? {}
      return { variables: { organisation }, values: [organisation] }
    }
  return () => {
    const { organisation, person } = another() ?? {}
    const occurredAt = new Date(Date.now() - 3_600_000).toISOString()
    const summary = 'Went through what is planned for the winter.'
    const input = { kind: 'MEETING', occurredAt, directorate, organisations: [organisation], people: [person], summary }
    return { variables: { input }, values: ['MEETING', occurredAt, directorate, organisation, person, spoc, summary] }
  }
}
