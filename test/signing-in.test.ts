import { identify } from '../api/caller/identify.ts'
import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { hashPassword, verifyPassword } from '../api/platform/passwords.ts'
import { newId } from '../api/platform/record.ts'
import { accountsServer, cookieHeader, PASSWORD, someAccount, type AccountsServer } from './support/accountsServer.ts'
import { testDatabase } from './support/database.ts'
import { about, expectPresent, refusedFor } from './support/expecting.ts'

const HOUR = 3_600_000

describe('signing in', () => {
  let db: Database
  let server: AccountsServer
  const logged: string[] = []
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db, {}, createLog('debug', { write: (line) => void logged.push(line) }))
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  it('a member of staff signs in with the right password and is known by the cookie', async () => {
    const { id, email } = await someAccount(db, { roles: ['STAFF', 'ANALYST'] })
    const response = await server.signIn(email.toUpperCase())
    expect(response.status).toBe(200)

    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^beadle\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)

    const viewer = await server.whoami({ cookie: cookieHeader(response) })
    expectPresent(viewer)
    expect(viewer.accountId).toBe(id)
    expect(viewer.roles).toStrictEqual(['STAFF', 'ANALYST'])
    expect(viewer.client.kind).toBe('session')
    expect(viewer.scopes).toBeNull()
  })

  it('a production cookie is sent over HTTPS only, and is of this host only', async () => {
    const production = await accountsServer(db, { production: true, baseUrl: 'https://beadle.example' })
    try {
      const { id, email } = await someAccount(db, { roles: ['RESIDENT'] })
      const response = await production.signIn(email)
      expect(response.headers.getSetCookie()[0] ?? '').toMatch(
        /^__Host-beadle\.session_token=[^;]*; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      )
      expect((await production.whoami({ cookie: cookieHeader(response) }))?.accountId).toBe(id)
    } finally {
      await production.close()
    }
  })

  it('a password is kept as argon2id with the parameters of OWASP', async () => {
    const { id } = await someAccount(db)
    const [row] = await run('select password_hash from credential where account_id = $1', id)

    expect(String(row?.['password_hash'])).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('nobody learns from the answer whether an e-mail is known, wrong, suspended or archived', async () => {
    const known = await someAccount(db)
    const suspended = await someAccount(db)
    const archived = await someAccount(db)
    await run('update account set suspended_at = now() where id = $1', suspended.id)
    await run('update account set archived_at = now() where id = $1', archived.id)
    const responses = [
      await server.signIn(`${newId()}@test.example`),
      await server.signIn(known.email, 'not-the-password'),
      await server.signIn(suspended.email),
      await server.signIn(archived.email),
    ]
    for (const response of responses) {
      expect(response.status).toBe(401)
      expect(response.headers.getSetCookie()).toStrictEqual([])
      expect(await response.json()).toStrictEqual({
        code: 'INVALID_EMAIL_OR_PASSWORD',
        message: 'Invalid email or password',
      })
    }

    const sessions = await run('select 1 from session where account_id = any($1::uuid[])', [
      known.id,
      suspended.id,
      archived.id,
    ])
    expect(sessions).toHaveLength(0)
  })

  it('nobody learns it from the time that the answer takes, nor who was invited and has no password yet', async () => {
    const known = await someAccount(db)
    const invited = await someAccount(db)
    await run('delete from credential where account_id = $1', invited.id)
    const encoded = await hashPassword(PASSWORD)
    const asked: Record<string, () => Promise<unknown>> = {
      work: () => verifyPassword({ hash: encoded, password: 'not-the-password' }),
    }
    for (const [who, email] of Object.entries({
      known: known.email,
      invited: invited.email,
      unknown: `${newId()}@test.example`,
    })) {
      asked[who] = async () => expect((await server.signIn(email, 'not-the-password')).status).toBe(401)
    }
    // The shortest of many, in turns: a machine with other work makes times longer, never shorter.
    const least: Record<string, number> = {}

    for (let round = 0; round < 11; round++) {
      for (const [who, ask] of Object.entries(asked)) {
        const started = performance.now()
        await ask()
        least[who] = Math.min(least[who] ?? Infinity, performance.now() - started)
      }
    }

    for (const who of ['invited', 'unknown']) {
      const ratio = (least[who] ?? 0) / (least['known'] ?? 0)
      about(`${who}: ${least[who]?.toFixed(1)} ms, known: ${least['known']?.toFixed(1)} ms`, () => {
        expect(ratio).toBeGreaterThan(0.6)
        expect(ratio).toBeLessThan(1.7)
      })
    }
    // All alike, and each after one look at a password: an answer without it would come sooner than a look takes.
    for (const who of ['known', 'invited', 'unknown'])
      about(`${who}: ${least[who]} ms, a look at a password: ${least['work']} ms`, () =>
        expect(least[who] ?? 0).toBeGreaterThanOrEqual(0.9 * (least['work'] ?? Infinity)),
      )
  })

  it('a suspended account is refused on its next request, at every door', async () => {
    const { id, email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    await run('update account set suspended_at = now() where id = $1', id)
    expect(await server.whoami({ cookie })).toBeNull()

    const session = await fetch(`${server.url}/api/auth/get-session`, { headers: { cookie } })
    expect(await session.json()).toBeNull()

    const change = await fetch(`${server.url}/api/auth/change-password`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ currentPassword: PASSWORD, newPassword: 'another-long-password' }),
    })
    expect(change.status).toBe(401)
  })

  it("a suspended officer who sends a colleague's session with their own is refused at every door", async () => {
    const { id, email } = await someAccount(db)
    const colleague = await someAccount(db)
    const [suspended, good] = [await server.cookieOf(email), await server.cookieOf(colleague.email)]

    await run('update account set suspended_at = now() where id = $1', id)

    expect(await server.whoami({ cookie: `${suspended}; ${good}` })).toBeNull()
    expect((await server.whoami({ cookie: `${good}; ${suspended}` }))?.accountId).toBe(colleague.id)
    for (const beside of [good, 'beadle.session_token=', 'beadle.session_token=x']) {
      const cookie = `${suspended}; ${beside}`
      const session = await fetch(`${server.url}/api/auth/get-session`, { headers: { cookie } })
      await about(beside, async () => expect(await session.json()).toBeNull())
      const change = await fetch(`${server.url}/api/auth/change-password`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ currentPassword: PASSWORD, newPassword: 'another-long-password' }),
      })
      about(beside, () => expect(change.status).toBe(401))
    }
  })

  it('a role change applies to the next request of a session that is already open', async () => {
    const { id, email } = await someAccount(db, { roles: ['ADMINISTRATOR'] })
    const cookie = await server.cookieOf(email)
    expect((await server.whoami({ cookie }))?.roles).toStrictEqual(['ADMINISTRATOR'])

    await run(`update account set roles = '{RESIDENT}' where id = $1`, id)
    expect((await server.whoami({ cookie }))?.roles).toStrictEqual(['RESIDENT'])
  })

  it('a stranger cannot forge, alter or sign a session with another secret', async () => {
    const { email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    const value = decodeURIComponent(cookie.slice(cookie.indexOf('=') + 1))
    const dot = value.lastIndexOf('.')
    const [token, signature] = [value.slice(0, dot), value.slice(dot + 1)]
    const altered = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)
    for (const forged of [
      token,
      `${token}.`,
      `${token}.${altered}`,
      `x${token}.${signature}`,
      `${token}.${signature}=`,
      '.',
      '',
    ]) {
      await about(forged, async () =>
        expect(await server.whoami({ cookie: `beadle.session_token=${encodeURIComponent(forged)}` })).toBeNull(),
      )
    }

    const elsewhere = await accountsServer(db, { authSecret: 'another-secret-of-at-least-32-characters' })
    expect(await elsewhere.whoami({ cookie })).toBeNull()

    await elsewhere.close()
    expect(await server.whoami({ cookie })).not.toBeNull()
  })

  it('an expired session is nobody, and signing out ends one at once', async () => {
    const { id, email } = await someAccount(db)
    const signedOut = await server.cookieOf(email)
    const out = await fetch(`${server.url}/api/auth/sign-out`, { method: 'POST', headers: { cookie: signedOut } })
    expect(out.status).toBe(200)
    expect(await server.whoami({ cookie: signedOut })).toBeNull()

    const expired = await server.cookieOf(email)
    await run(`update session set expires_at = now() - interval '1 second' where account_id = $1`, id)
    expect(await server.whoami({ cookie: expired })).toBeNull()

    const session = await fetch(`${server.url}/api/auth/get-session`, { headers: { cookie: expired } })
    expect(await session.json()).toBeNull()

    await server.cookieOf(email)
    expect(await run('select 1 from session where account_id = $1', id)).toHaveLength(1)
  })

  it('an officer changes the password and keeps only this session', async () => {
    const { email } = await someAccount(db)
    const other = await server.cookieOf(email)
    const cookie = await server.cookieOf(email)

    const changed = await fetch(`${server.url}/api/auth/change-password`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({
        currentPassword: PASSWORD,
        newPassword: 'another-long-password',
        revokeOtherSessions: true,
      }),
    })

    expect(changed.status).toBe(200)
    expect(await server.whoami({ cookie: other })).toBeNull()
    expect(await server.whoami({ cookie: cookieHeader(changed) })).not.toBeNull()
    expect((await server.signIn(email)).status).toBe(401)
    expect((await server.signIn(email, 'another-long-password')).status).toBe(200)
  })

  it('a session that is due is prolonged with the answer, one that is not is left alone', async () => {
    const { id, email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    const expiry = async () =>
      new Date(
        String((await run('select expires_at from session where account_id = $1', id))[0]?.['expires_at']),
      ).getTime()

    const fresh = await fetch(`${server.url}/whoami`, { headers: { cookie } })
    expect(fresh.headers.getSetCookie()).toStrictEqual([])

    await run(`update session set expires_at = now() + interval '11 hours' where account_id = $1`, id)
    const due = await fetch(`${server.url}/whoami`, { headers: { cookie } })
    expect(due.headers.getSetCookie()[0] ?? '').toMatch(/^beadle\.session_token=.*Max-Age=43200/)
    expect(await expiry()).toBeGreaterThan(Date.now() + 11.9 * HOUR)
    expect((await server.whoami({ cookie: cookieHeader(due) }))?.accountId).toBe(id)
  })

  it('a session that is not remembered ends within the shift and is never prolonged', async () => {
    const { id, email } = await someAccount(db)
    const response = await server.signIn(email, PASSWORD, {
      body: JSON.stringify({ email, password: PASSWORD, rememberMe: false }),
    })
    const [row] = await run(
      `select expires_at <= now() + interval '12 hours' as within from session where account_id = $1`,
      id,
    )
    expect(row?.['within']).toBe(true)

    await run(`update session set expires_at = now() + interval '1 hour' where account_id = $1`, id)
    const cookie = cookieHeader(response)
    expect((await identify(server.auth, { cookie }))?.renewalDue).toBe(false)

    const next = await fetch(`${server.url}/whoami`, { headers: { cookie } })
    expect(((await next.json()) as { accountId: string }).accountId).toBe(id)
    expect(next.headers.getSetCookie()).toStrictEqual([])
  })

  it('a stranger finds no way to register, rename or list through the sign-in address', async () => {
    const { email } = await someAccount(db)
    const headers = { cookie: await server.cookieOf(email), 'content-type': 'application/json' }

    for (const path of [
      'sign-up/email',
      'update-user',
      'delete-user',
      'change-email',
      'list-sessions',
      'sign-in/social',
      'nonsense',
      'sign-in/email/x',
    ]) {
      const response = await fetch(`${server.url}/api/auth/${path}`, { method: 'POST', headers, body: '{"name":"x"}' })
      about(path, () => expect(response.status).toBe(404))
    }
  })

  it('a page of another site can neither sign in nor out', async () => {
    const { email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    const evil = { origin: 'https://evil.example' }
    expect((await server.signIn(email, PASSWORD, { headers: evil })).status).toBe(403)

    const out = await fetch(`${server.url}/api/auth/sign-out`, { method: 'POST', headers: { ...evil, cookie } })
    expect(out.status).toBe(403)
    for (const trace of [
      { origin: 'null' },
      { referer: 'https://evil.example/page' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const disguised = await fetch(`${server.url}/api/auth/sign-out`, {
        method: 'POST',
        headers: { ...trace, cookie },
      })
      about(JSON.stringify(trace), () => expect(disguised.status).toBe(403))
    }

    const form = await server.signIn(email, PASSWORD, {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ email, password: PASSWORD }).toString(),
    })
    expect(form.status).toBe(415)
    expect(await server.whoami({ cookie })).not.toBeNull()
    expect((await server.signIn(email, PASSWORD, { headers: { origin: 'http://127.0.0.1:4000' } })).status).toBe(200)
  })

  it('hostile bodies are refused without a server error', async () => {
    const send = async (body: string) => (await server.signIn('', '', { body })).status
    expect(await send('{')).toBe(400)
    expect(await send('null')).toBe(400)
    expect(await send('{"email":{"$ne":1},"password":[]}')).toBe(400)
    expect(await send(JSON.stringify({ email: `a\u0000${newId()}@test.example`, password: PASSWORD }))).toBe(400)
    expect(await send(JSON.stringify({ email: `${newId()}@test.example`, password: 'x'.repeat(129) }))).toBe(400)
    expect(await send(JSON.stringify({ email: `${newId()}@test.example`, password: 'NUL\u0000' }))).toBe(401)
    expect(await send(JSON.stringify({ email: 'x'.repeat(1_000_000), password: PASSWORD }))).toBe(413)
  })

  it('guessing a password is stopped after 20 tries, for the right one too, and a forged address does not help', async () => {
    const { email } = await someAccount(db)
    const guesses = Array.from({ length: 25 }, (_, attempt) => server.signIn(email, `guess-number-${attempt}`))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.sort()).toStrictEqual([...Array<number>(20).fill(401), ...Array<number>(5).fill(429)])

    const stopped = await server.signIn(email, PASSWORD, { headers: { 'x-beadle-client-address': '192.0.2.9' } })
    expect(stopped.status).toBe(429)
    expect(((await stopped.json()) as { code: string }).code).toBe('RATE_LIMITED')
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)

    const unknown = `${newId()}@test.example`
    for (let attempt = 0; attempt < 20; attempt++) await server.signIn(unknown, 'whatever-it-is')
    expect((await server.signIn(unknown)).status).toBe(429)

    const elsewhere = await server.signIn(email, PASSWORD, { headers: { 'x-forwarded-for': '192.0.2.77' } })
    expect(elsewhere.status).toBe(200)
  })

  it("a stranger's guesses do not lock an officer out of a browser they have used before, where guessing is limited too", async () => {
    const [{ email }, other] = [await someAccount(db), await someAccount(db)]
    const cookieOf = async (of: string, headers: Record<string, string> = {}) =>
      cookieHeader(await server.signIn(of, PASSWORD, { headers }))
        .split('; ')
        .find((cookie) => cookie.startsWith('beadle.known_browser=')) ?? ''
    const desk = await cookieOf(other.email, { cookie: await cookieOf(email) })
    const anothers = await cookieOf(other.email)
    expect(decodeURIComponent(desk)).not.toContain(email)

    for (let attempt = 0; attempt < 100; attempt++)
      await server.auth.attempts.consume(`sign-in:${email}`, { max: 100, window: 3600 })
    const status = async (cookie: string, password = PASSWORD) =>
      (await server.signIn(email, password, { headers: { cookie, 'x-forwarded-for': '192.0.2.79' } })).status
    for (const cookie of ['', anothers, desk.replace(/.$/, ''), desk.replace('.', '.x')])
      expect(await status(cookie)).toBe(429)
    expect(await status(desk)).toBe(200)

    for (let guess = 0; guess < 20; guess++) expect(await status(desk, `guess-number-${guess}`)).toBe(401)
    expect(await status(desk)).toBe(429)
  })

  it("nor is it guessed from an officer's open session, and getting it right begins again from none", async () => {
    const { email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    let address = 0
    const change = async (currentPassword: string) => {
      // Guesses from one address are also slowed down.
      const headers = { cookie, 'content-type': 'application/json', 'x-forwarded-for': `198.18.7.${(address += 1)}` }
      return fetch(`${server.url}/api/auth/change-password`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ currentPassword, newPassword: 'another-long-password' }),
      })
    }

    for (let guess = 0; guess < 20; guess++) expect((await change(`guess-number-${guess}`)).status).toBe(400)

    expect((await change(PASSWORD)).status).toBe(429)
    expect((await server.signIn(email)).status).toBe(200)
  })

  it('an officer who gets it right in the end starts again from none', async () => {
    const { email } = await someAccount(db)
    const address = { headers: { 'x-forwarded-for': '192.0.2.78' } }
    for (let round = 0; round < 2; round++) {
      for (let attempt = 0; attempt < 19; attempt++) await server.signIn(email, 'not-the-password', address)
      expect((await server.signIn(email, PASSWORD, address)).status).toBe(200)
    }
  })

  it('the table of attempts names neither e-mail nor address', async () => {
    const { email } = await someAccount(db)
    await server.signIn(email, 'not-the-password')

    const rows = await run('select key from rate_limit')

    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(String(row['key'])).toMatch(/^[\w-]{43}$/)
  })

  it('a SPOC has the directorates of the assignments in force today', async () => {
    const { id, email } = await someAccount(db, { roles: ['SPOC'] })
    const today = `(now() at time zone 'Europe/London')::date`
    const terms = {
      current: `${today} - 1, null, null`,
      always: `null, null, null`,
      lastDay: `${today} - 1, ${today}, null`,
      ended: `${today} - 9, ${today} - 1, null`,
      coming: `${today} + 1, null, null`,
      archived: `${today} - 1, null, now()`,
    }
    const directorates: Record<string, string> = {}
    for (const [name, term] of Object.entries(terms)) {
      const directorate = (directorates[name] = newId())
      await run(
        `insert into directorate (id, code, name) values ($1, $2, $3)`,
        directorate,
        `T_${directorate.slice(-12).toUpperCase()}`,
        name,
      )
      await run(
        `
          insert into spoc_assignment (id, account_id, directorate_id, starts_on, ends_on, archived_at)
          values ($1, $2, $3, ${term})
        `,
        newId(),
        id,
        directorate,
      )
    }

    const viewer = await server.whoami({ cookie: await server.cookieOf(email) })

    expect([...(viewer?.directorateIds ?? [])].sort()).toStrictEqual(
      [directorates['current'], directorates['always'], directorates['lastDay']].sort(),
    )
  })

  it('a stakeholder has the colleagues, premises and keyholders of their own organisation, staff have none', async () => {
    const [own, other] = [newId(), newId()]
    for (const id of [own, other]) await run(`insert into organisation (id, name) values ($1, 'Example plc')`, id)
    const person = async (organisation: string, endsOn: string | null) => {
      const id = newId()
      await run(`insert into person (id, display_name) values ($1, 'Sam Example')`, id)
      await run(
        `insert into affiliation (id, person_id, organisation_id, ends_on) values ($1, $2, $3, $4)`,
        newId(),
        id,
        organisation,
        endsOn,
      )
      return id
    }
    const colleague = await person(own, null)
    await person(own, '2001-01-01')
    const outsider = await person(other, null)
    const premises = newId()
    await run(`insert into premises (id, name, organisation_id) values ($1, 'Example House', $2)`, premises, own)
    await run(
      `insert into keyholder (id, premises_id, person_id, call_order) values ($1, $2, $3, 1)`,
      newId(),
      premises,
      outsider,
    )

    const stakeholder = await someAccount(db, { roles: ['STAKEHOLDER'], organisationId: own, personId: colleague })
    const viewer = await server.whoami({ cookie: await server.cookieOf(stakeholder.email) })
    expectPresent(viewer)
    expect(viewer.organisationId).toBe(own)
    expect(viewer.personId).toBe(colleague)
    expect(viewer.colleagueIds).toStrictEqual([colleague])
    expect(viewer.premisesIds).toStrictEqual([premises])
    expect(viewer.keyholderPersonIds).toStrictEqual([outsider])

    const staff = await someAccount(db, { roles: ['STAFF'], organisationId: own })
    const staffViewer = await server.whoami({ cookie: await server.cookieOf(staff.email) })
    expect([staffViewer?.colleagueIds, staffViewer?.premisesIds, staffViewer?.keyholderPersonIds]).toStrictEqual([
      [],
      [],
      [],
    ])
  })

  it('a caller is loaded in one statement, and a caller without credentials in none', async () => {
    const { email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    let statements = 0
    const counting = {
      ...server.auth,
      db: {
        ...db,
        query: <Row>(statement: Parameters<Database['query']>[0]) => (statements++, db.query<Row>(statement)),
      },
    }

    expect(await identify(counting, { cookie })).not.toBeNull()
    expect(statements).toBe(1)
    expect(await identify(counting, {})).toBeNull()
    expect(await identify(counting, { cookie: 'beadle.session_token=forged.forged' })).toBeNull()
    expect(await identify(counting, { authorization: 'Basic dXNlcjpwYXNz' })).toBeNull()
    expect(statements).toBe(1)
  })

  it('an administrator cannot make two accounts with one e-mail, nor one with a short password', async () => {
    const { email } = await someAccount(db)
    await expect(someAccount(db, { email: email.toUpperCase() })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(someAccount(db, { personId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await refusedFor(['password'], someAccount(db, { password: 'short' }))
    await refusedFor(['email', 'displayName'], someAccount(db, { email: 'nobody', displayName: ' ' }))
  })

  it('what was logged on the way tells what happened, and nothing of what anybody sent', async () => {
    const canary = `canary${newId().slice(-12)}`
    const { id, email } = await someAccount(db, {
      email: `${canary}-address@test.example`,
      displayName: `Robin ${canary}-name`,
    })
    const from = logged.length
    const strange = {
      origin: `https://${canary}-origin.example`,
      referer: `https://${canary}-referer.example/page`,
      'user-agent': `${canary}-agent`,
    }
    const asked = { email, password: `${canary}-password`, callbackURL: `https://${canary}-callback.example` }

    const refused = await server.signIn(email, PASSWORD, { headers: strange, body: JSON.stringify(asked) })
    const wrong = await server.signIn(email, `${canary}-password`)
    const right = await server.signIn(email)

    expect([refused.status, wrong.status, right.status]).toStrictEqual([403, 401, 200])

    const lines = logged.slice(from)
    const told = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .map(({ time: _time, ...rest }) => rest)
    const report = { from: 'better-auth', msg: 'a library reports something' }
    expect(told).toStrictEqual([
      { ...report, level: 'error' },
      { ...report, level: 'warn' },
    ])
    for (const secret of [canary, id, cookieHeader(right)]) expect(lines.join('')).not.toContain(secret)
    expect(logged.join('')).not.toMatch(/@test\.example|guess-number|Pat Example|evil\.example/)
  })
})
