import { Kysely } from 'kysely'
import type { Database } from '../api/platform/database.ts'
import { api, type Api } from './support/api.ts'
import { cast, type Cast, create, organisation, word } from './support/builders.ts'
import { codeOf, invite } from './support/colleagues.ts'
import { freshDatabase } from './support/database/database.ts'
import { filledIn, formOf, newEmail, register, send, solve } from './support/registering.ts'
import { registrationServer } from './support/registrationServer.ts'
import { about } from './support/run/expecting.ts'
import { someAccount } from './support/signIn/accountsServer.ts'
import { keptMail } from './support/signIn/mailedLinks.ts'

/** Rows that a registration leaves, in all. */
const LEFT = `
  select (select count(*)::int from registration) as registrations, (select count(*)::int from spent_proof) as proofs,
    (select count(*)::int from outbox_mail) as mails, (select count(*)::int from ledger_record) as records,
    (select count(*)::int from account) as accounts, (select count(*)::int from person) as people,
    (select count(*)::int from rate_limit) as limits`

/** Every ten seconds the ledger looks whether something was left behind, whoever registers meanwhile. */
const LEDGER_WATCH = 'select from ledger_pending where written_at'

const squareAt = (west: number, south: number) => {
  const [east, north] = [west + 0.1, south + 0.1]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'MultiPolygon', coordinates: [[ring]] }
}

describe('whoever registers an address', () => {
  let server: Api
  let db: Database
  let force: Cast
  let other: Awaited<ReturnType<typeof registrationServer>>
  beforeAll(async () => {
    db = await freshDatabase()
    server = await api(db)
    force = await cast(server)
    other = await registrationServer(db)
  })
  afterAll(() => other.close())

  const run = <Row = Record<string, unknown>>(text: string, ...values: unknown[]) => db.query<Row>({ text, values })
  const left = async () => (await run<Record<string, number>>(LEFT))[0] ?? {}

  const known = async (): Promise<string> => (await someAccount(db)).email
  const invited = async (): Promise<string> => {
    const organisationId = (await organisation(force.crime)).id
    const owner = await server.as('STAKEHOLDER', { organisationId, standing: 'OWNER' })
    const email = newEmail()
    expect(codeOf(await invite(owner, { email, standing: 'VIEWER' }))).toBeNull()
    return email
  }
  const invitedByOffice = async (): Promise<string> => {
    const email = newEmail()
    await force.admin.get(
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
      { input: { email, displayName: 'Sam Example', roles: ['STAFF'] } },
    )
    return email
  }

  /** Everything that somebody could tell addresses apart by. */
  async function seen(email: string) {
    const sent = await filledIn(server, { email })
    const statements: string[] = []
    const plain = jest.spyOn(db, 'query')
    const within = jest.spyOn(Kysely.prototype, 'executeQuery')
    const before = await left()
    plain.mockClear()
    const { status, body, headers } = await send(server, sent)
    for (const [{ text }] of plain.mock.calls) statements.push(text)
    for (const [query] of within.mock.calls) statements.push((query as { sql: string }).sql)
    plain.mockRestore()
    within.mockRestore()
    const after = await left()
    const mail = await keptMail(db, email)
    const [row] = await run(
      `
        select r.kind, length(token_hash) as token, m.account_id, m.purpose, m.subject, m.state
        from registration r, outbox_mail m
        where r.email = $1 and m.recipient = $1 order by m.created_at desc limit 1
      `,
      email,
    )
    return {
      answer: [status, body, [...headers.keys()].sort()],
      statements: statements.filter((text) => !text.startsWith(LEDGER_WATCH)).sort(),
      rows: Object.fromEntries(Object.entries(after).map(([what, count]) => [what, count - (before[what] ?? 0)])),
      row,
      hasLink: mail?.body.includes('/registration#'),
    }
  }

  it('cannot tell an account, an invitation and a new address apart: answer, statements, rows and mails are alike', async () => {
    const { hasLink, ...newcomer } = await seen(newEmail())
    expect(hasLink).toBe(true)
    expect(newcomer.rows).toStrictEqual({
      registrations: 1,
      proofs: 1,
      mails: 1,
      records: 1,
      accounts: 0,
      people: 0,
      limits: 2 + 1,
    })

    for (const find of [known, invited, invitedByOffice]) {
      const { hasLink: letsIn, ...alike } = await seen(await find())
      await about(find.name, async () => {
        expect(letsIn).toBe(false)
        expect(alike).toStrictEqual(newcomer)
      })
    }
  })

  it('gets no further than five a day from one network and three an address, counted over all processes', async () => {
    const network = '192.0.2.201'
    const answers: number[] = []
    for (let bot = 0; bot < 12; bot += 1)
      answers.push((await register([server, other][bot % 2] as { url: string }, {}, network)).status)

    expect(answers).toStrictEqual([...Array<number>(5).fill(200), ...Array<number>(7).fill(429)])
    const refused = await register(other, {}, network)
    expect(refused.body['code']).toBe('RATE_LIMITED')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(80_000)
    expect((await register(other)).status).toBe(200)

    const email = newEmail()
    const onOne: number[] = []
    for (let at = 0; at < 4; at += 1)
      onOne.push((await register([server, other][at % 2] as { url: string }, { email })).status)
    expect(onOne).toStrictEqual([200, 200, 200, 429])
  })

  it('gets no further with thirty bots at the same moment, each with its own proof of work', async () => {
    const network = '192.0.2.202'
    const bots = await Promise.all(Array.from({ length: 30 }, () => filledIn(server)))
    const before = await left()

    const answers = await Promise.all(bots.map((bot, at) => send([server, other][at % 2] as Api, bot, network)))

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    const after = await left()
    expect((after['registrations'] ?? 0) - (before['registrations'] ?? 0)).toBe(5)
    expect((after['mails'] ?? 0) - (before['mails'] ?? 0)).toBe(5)
  })

  it('needs a proof of work of our own, which works once in whichever process', async () => {
    const sent = await filledIn(server)
    const proof = sent['proof'] as Record<string, unknown>
    const { challenge } = await formOf(server)
    const broken: [what: string, proof: unknown][] = [
      ['none', undefined],
      ['a text', 'proof'],
      ['another number', { ...proof, number: Number(proof['number']) + 1 }],
      ['a later end', { ...proof, salt: String(proof['salt']).replace(/expires=\d+/, 'expires=99999999999') }],
      ['a challenge of somebody else', { ...solve(challenge), signature: proof['signature'] }],
      ['another algorithm', { ...proof, algorithm: 'SHA-1' }],
      ['a number as text', { ...proof, number: String(proof['number']) }],
    ]

    for (const [what, tried] of broken) {
      const { status, body } = await send(other, { ...sent, proof: tried })
      await about(what, async () =>
        expect([status, body['fields']]).toStrictEqual([400, { proof: 'does not solve our challenge in time' }]),
      )
    }
    const first = await Promise.all([send(server, sent), send(other, sent)])
    expect(first.map(({ status }) => status).sort()).toStrictEqual([200, 400])
    expect((await send(other, { ...sent, email: newEmail() })).body['fields']).toStrictEqual({ proof: 'has been used' })
  })

  it('works harder while more than 200 registrations are open, and is never turned away', async () => {
    const easy = (await formOf(server)).challenge.maxnumber
    await run(`
      insert into registration (id, expires_at, email, display_name, kind, postcode, topic_ids, channels, consent_version,
        consent_wording, token_hash)
      select gen_random_uuid(), now() + interval '1 hour', 'bot' || at, 'X', 'RESIDENT', 'EC4R 3TD', '{}', '{}', 'x', 'x',
        'many' || at
      from generate_series(1, 201) at
    `)

    const hard = (await formOf(server)).challenge.maxnumber

    expect([easy, hard]).toStrictEqual([50_000, 500_000])
    expect((await register(server)).status).toBe(200)
    await run(`update registration set expires_at = now() - interval '1 minute' where token_hash like 'many%'`)
    expect((await formOf(server)).challenge.maxnumber).toBe(50_000)
  })

  describe('is a program if it fills in what people leave empty', () => {
    const TRAPPED = { rhubarb: 'https://example.com' }

    it('and gets the answer that people get, but nothing is kept and no letter goes', async () => {
      const ward = `Ward ${word()}`
      const zone = { kind: 'WARD', code: word().toUpperCase(), name: ward, shape: squareAt(-6, 54) }
      await create(force.admin, 'Zone', zone)
      await run(`
        insert into postcode (postcode, location, source) values ('BT1 1AA', 'SRID=4326;POINT(-5.95 54.05)', 'test')
        on conflict (postcode) do nothing
      `)
      const before = await left()

      const { status, body } = await register(server, { ...TRAPPED, postcode: 'BT1 1AA' })

      expect([status, body]).toStrictEqual([200, { ward }])
      const { limits: _limits, proofs, ...rows } = await left()
      expect({ ...before, ...rows }).toStrictEqual(before)
      expect(proofs).toBe((before['proofs'] ?? 0) + 1)
    })

    it('and needs a proof of work, topics of the list, and has no more attempts than people', async () => {
      const unproven = await send(server, { ...(await filledIn(server)), ...TRAPPED, proof: undefined })
      const topics = ['00000000-0000-4000-8000-000000000000']
      const unknown = await register(server, { ...TRAPPED, topics, channels: ['EMAIL'] })
      const answers: number[] = []
      for (let at = 0; at < 6; at += 1) answers.push((await register(server, TRAPPED, '192.0.2.203')).status)

      expect(Object.keys(unproven.body['fields'] as object)).toStrictEqual(['proof'])
      expect(unknown.body['fields']).toStrictEqual({ topics: 'must be topics of our list' })
      expect(answers).toStrictEqual([...Array<number>(5).fill(200), 429])
    })
  })

  it('gets the same letter if the account is suspended or archived, and it is true for each', async () => {
    const letters: string[] = []
    for (const column of [null, 'suspended_at', 'archived_at']) {
      const email = await known()
      if (column !== null) await run(`update account set ${column} = now() where email = $1`, email)
      await register(server, { email })
      letters.push((await keptMail(db, email))?.body.replace(/until .*?\(London time\)/g, '') ?? '')
    }

    expect(new Set(letters).size).toBe(1)
    expect(letters[0]).toContain('If you cannot sign in all the same, ask the police.')
    expect(letters[0]).not.toContain('You have an account')
  })

  it('is refused from another site’s page, and by a form', async () => {
    const sent = await filledIn(server)

    expect((await send(server, sent)).status).toBe(200)
    const foreign = await fetch(`${server.url}/api/auth/register`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify(await filledIn(server)),
    })
    const form = await fetch(`${server.url}/api/auth/register`, {
      method: 'POST',
      body: new URLSearchParams({ a: 'b' }),
    })
    expect([foreign.status, form.status]).toStrictEqual([403, 415])
  })
})
