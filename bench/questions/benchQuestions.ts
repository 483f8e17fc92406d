import { Pool } from 'pg'
import type { Role } from '../../api/access/viewer.ts'
import { entities } from '../../api/entities.ts'
import type { Config } from '../../api/platform/config.ts'
import { openDatabase } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { newId } from '../../api/platform/record.ts'
import { migrate } from '../../api/platform/sql/migrate.ts'
import { seedReference } from '../../seeds/reference/index.ts'
import { newAccount } from '../register.ts'
import { type Bench, HEADINGS, inTurn, lineOf } from '../rounds.ts'
import { freePort, signIn, start } from '../servers.ts'
import { compare, oursSend, rawSend, type Turn } from '../sides.ts'
import { WORKING_TIME_REVISION } from '../../api/workingTime/readWorkingTime.ts'
import { growTo, type Place } from './rows.ts'
import { questionWorks } from './works.ts'

const SIZES = [2_000, 200_000]
const ORGANISATIONS = 50
/** Questions that are answered by hand again and again. */
const HELD_BACK = 100
/** Of a server that just started the first requests are several times slower than those of any later minute. */
const WARM_MS = 4000
/** A small register has few questions to answer. */
const SMALL = { rounds: 3, roundMs: 500, warmMs: 1000 }

/** Measures questions at both sizes; the bounds hold at the greater one. @returns how many were missed */
export async function benchQuestions({ config, rounds, roundMs, clients, say }: Bench): Promise<number> {
  const pool = new Pool({ connectionString: config.databaseUrl ?? undefined })
  const place = await prepare(config, pool, clients, say)
  const port = await freePort()
  const env = { PORT: String(port), LOG_LEVEL: 'error', NODE_ENV: 'production', AUTH_SECRET: config.authSecret }
  const ours = await start('../api/main.ts', { ...env, BASE_URL: `http://localhost:${port}` }, port)
  const raw = await start('./rawServer.ts', {})
  const signedIn = (emails: readonly string[]) => Promise.all(emails.map((email) => signIn(port, email)))
  const cookies = { spoc: await signedIn(place.emails.spoc), stakeholder: await signedIn(place.emails.stakeholder) }
  await pool.query(
    `update session set signed_in_by = 'TOTP' where account_id in (select id from account where email = any($1))`,
    [place.emails.spoc],
  )
  let missed = 0
  const small = new Map<string, number>()
  for (const size of SIZES) {
    const times = size === SIZES.at(-1) ? { rounds, roundMs, warmMs: WARM_MS } : SMALL
    await growTo(pool, size, place)
    say(
      `\n${size.toLocaleString('en-GB')} questions; ${clients} clients, ${times.rounds} rounds of ${times.roundMs} ms each in turn`,
    )
    say(`${HEADINGS}     growth`)
    for (const [key, work] of Object.entries(questionWorks)) {
      const turns = await turnsOf(key, pool, place)
      if (key === 'inbox' || key === 'thread')
        await compare(
          work,
          key,
          turns.ours(),
          { port, rawPort: raw.port, cookie: cookies[work.by][0] ?? '' },
          (data) => (key === 'inbox' ? pageOf(data['questions']) : data['question']),
        )
      const rates = await inTurn(
        { port, send: oursSend(work, cookies[work.by], turns.ours) },
        { port: raw.port, send: rawSend(work, key, turns.raw) },
        { clients, ...times },
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

/** Each client is somebody: of one account, only so many statements run at once. */
type Prepared = Place & { emails: { spoc: string[]; stakeholder: string[] } }

async function prepare(config: Config, pool: Pool, clients: number, say: (line: string) => void): Promise<Prepared> {
  const db = await openDatabase(config, createLog('warn'), entities)
  try {
    await migrate(db, say)
    await seedReference(db)
    await pool.query(
      `insert into organisation (id, name, kind, tier)
       select gen_random_uuid(), 'Bench bank ' || n, 'BUSINESS', 2
       from generate_series((select count(*) from organisation) + 1, $1) n`,
      [ORGANISATIONS],
    )
    const one = async (text: string): Promise<string> => (await pool.query<{ id: string }>(text)).rows[0]?.id ?? ''
    const directorate = await one(`select id from directorate order by code limit 1`)
    const organisation = await one(`select id from organisation order by id limit 1`)
    const each = (role: Role, more: object) =>
      Promise.all(Array.from({ length: clients }, () => newAccount(db, role, more)))
    const spocs = await each('SPOC', {})
    const stakeholders = await each('STAKEHOLDER', { organisationId: organisation, standing: 'OWNER' })
    for (const { id } of spocs)
      await pool.query(`insert into spoc_assignment (id, account_id, directorate_id) values ($1, $2, $3)`, [
        newId(),
        id,
        directorate,
      ])
    const emailsOf = (accounts: readonly { email: string }[]) => accounts.map(({ email }) => email)
    const emails = { spoc: emailsOf(spocs), stakeholder: emailsOf(stakeholders) }
    const [spoc, stakeholder] = [spocs[0]?.id ?? '', stakeholders[0]?.id ?? '']
    return { directorate, organisation, spoc, stakeholder, emails }
  } finally {
    await db.close()
  }
}

/** The requests of each side: the same reads; for answers, questions of its own. */
async function turnsOf(key: string, pool: Pool, place: Place): Promise<{ ours: () => Turn; raw: () => Turn }> {
  const both = (next: () => Turn) => ({ ours: next, raw: next })
  if (key === 'inbox') {
    const variables = { filter: { askerStatus: { eq: 'ASKED' } }, first: 50 }
    return both(() => ({ variables, values: [[place.directorate]] }))
  }
  if (key === 'ask') {
    const said = { subject: 'Parking in Lothbury', body: 'When will it be open again?' }
    // As ours are timed, so that no job of ours times theirs anew while it is measured.
    const { rows } = await pool.query<{ id: string; tier: number; revision: number }>(
      `select id, (select tier from organisation where id = $1) as tier, ${WORKING_TIME_REVISION}::int as revision
       from directorate where code = 'COMMUNITY'`,
      [place.organisation],
    )
    const { id, tier, revision } = rows[0] ?? {}
    const values = [id, said.subject, said.body, place.stakeholder, place.organisation, tier, revision]
    return both(() => ({ variables: { input: said }, values }))
  }
  const threads = key === 'thread'
  const { rows } = await pool.query<{ id: string }>(
    threads
      ? `select question_id as id from post where $1::uuid = any(routed_directorate_ids) group by 1 having count(*) = 20
         order by 1 limit 200`
      : `select id from question where $1::uuid = any(routed_directorate_ids) and asker_status = 'ASKED' and version = 1
         and taken_at is not null order by id limit 60000`,
    [place.directorate],
  )
  const ids = rows.map(({ id }) => id)
  if (ids.length <= HELD_BACK) throw new Error('Hardly any question is left to answer. Name an empty database.')
  // By hand the same ones are answered again and again; ours goes on from there.
  let at = threads ? 0 : HELD_BACK
  const next = (): Turn => {
    const id = ids[threads ? at++ % ids.length : at++]
    if (id === undefined) throw new Error('Every question is answered. Name an empty database.')
    if (threads) return { variables: { id }, values: [id] }
    const body = 'From Monday on.'
    return { variables: { input: { id, version: 1, body } }, values: [id, place.directorate, place.spoc, body] }
  }
  if (threads) return both(next)
  let raw = 0
  const again = (): Turn => ({
    variables: {},
    values: [ids[raw++ % HELD_BACK], place.directorate, place.spoc, 'From Monday on.'],
  })
  return { ours: next, raw: again }
}

function pageOf(connection: unknown): unknown {
  const { pageInfo, edges } = connection as { pageInfo: { hasNextPage: boolean }; edges: { node: unknown }[] }
  return { hasNextPage: pageInfo.hasNextPage, nodes: edges.map(({ node }) => node) }
}
