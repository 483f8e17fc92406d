import { newLink } from '../api/links/accountLink.ts'
import { someAccount } from './support/signIn/accountsServer.ts'
import { api, type Api } from './support/api.ts'
import { cast, type Cast, create, word } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { keptMail, PASSWORD, postAuth, tokenIn } from './support/signIn/mailedLinks.ts'

const NEW = 'a-new-long-password'

describe('somebody who forgot a password', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  const run = <Row>(text: string, ...values: unknown[]) => server.db.query<Row>({ text, values })
  const ask = (email: string, headers: Record<string, string> = {}) =>
    postAuth(server.url, '/request-reset', { email }, headers)
  const tokenFor = async (email: string): Promise<string> => {
    expect((await ask(email)).status).toBe(200)
    return tokenIn((await keptMail(server.db, email))?.body ?? '')
  }
  const statusOf = async (email: string, password: string) =>
    (await postAuth(server.url, '/sign-in/email', { email, password })).status

  it('sets a new one by a link that works once within 30 minutes, and gets a mail about it', async () => {
    const { id, email } = await someAccount(server.db)
    const token = await tokenFor(email.toUpperCase())
    const mail = await keptMail(server.db, email)

    expect(mail?.body ?? '').toMatch(/\nhttp:\/\/localhost:4000\/new-password#[\w-]{43}\n/)

    const [link] = await run<{ minutes: number }>(
      'select extract(epoch from expires_at - now())::float8 / 60 as minutes from account_link where account_id = $1',
      id,
    )
    expect(link?.minutes).toBeGreaterThan(29)
    expect(link?.minutes).toBeLessThanOrEqual(30)
    expect((await postAuth(server.url, '/link', { token })).body['purpose']).toBe('PASSWORD_RESET')
    expect((await postAuth(server.url, '/set-password', { token, password: NEW })).body).toStrictEqual({ email })
    expect([await statusOf(email, PASSWORD), await statusOf(email, NEW)]).toStrictEqual([401, 200])
    expect((await postAuth(server.url, '/set-password', { token, password: PASSWORD })).status).toBe(404)
    expect((await keptMail(server.db, email))?.purpose).toBe('PASSWORD_CHANGED')
  })

  it('has one valid link, the newest: earlier ones are refused, even if asked for at the same moment', async () => {
    const { id, email } = await someAccount(server.db)
    const [first, second] = [await tokenFor(email), await tokenFor(email)]

    const older = await postAuth(server.url, '/set-password', { token: first, password: NEW })
    const found = await postAuth(server.url, '/link', { token: first })
    await Promise.all([ask(email), ask(email), ask(email)])
    const links = await run<{ links: number }>(
      'select count(*)::int as links from account_link where account_id = $1',
      id,
    )

    expect([older.status, found.status, links]).toStrictEqual([404, 404, [{ links: 1 }]])
    await about('three newer ones were asked for', async () =>
      expect((await postAuth(server.url, '/set-password', { token: second, password: NEW })).status).toBe(404),
    )
  })

  it('ends all sessions of their account, and nobody else’s', async () => {
    const { email } = await someAccount(server.db)
    const sessions = [await server.signIn(email, PASSWORD), await server.signIn(email, PASSWORD)]

    await postAuth(server.url, '/set-password', { token: await tokenFor(email), password: NEW })

    for (const session of sessions)
      expect((await session.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')
    await force.manager.get('{ viewer { roles } }')
  })

  it('keeps second factors and API keys: the mailbox alone lets nobody in, and the mail says what to check', async () => {
    const enforcing = await api(await freshDatabase(), {
      production: true,
      smtp: null,
      baseUrl: 'https://beadle.example',
    })
    const { id, email } = await someAccount(enforcing.db)
    const query = (text: string) => enforcing.db.query<{ n: number }>({ text, values: [id] })
    await query(
      `
        insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up)
        values (gen_random_uuid(), $1::uuid, 'x', 'x', 0, 'singleDevice', false)
      `,
    )
    await query(
      `
        insert into api_key (id, account_id, name, start, key, scopes)
        values (gen_random_uuid(), $1::uuid, 'x', 'x', 'x', '{read:DIRECTORY}')
      `,
    )
    const link = newLink('https://beadle.example', 'PASSWORD_RESET', { accountId: id })
    await enforcing.db.query(link.insert)

    expect((await postAuth(enforcing.url, '/set-password', { token: tokenIn(link.url), password: NEW })).status).toBe(
      200,
    )

    const { headers, body } = await postAuth(enforcing.url, '/sign-in/email', { email, password: NEW })
    expect(body['next']).toBe('PASSKEY')

    const intruder = await fetch(`${enforcing.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: headers
          .getSetCookie()
          .map((set) => set.split(';', 1)[0])
          .join('; '),
      },
      body: '{"query":"{ viewer { roles } }"}',
    })
    expect(intruder.status).toBe(401)
    expect(
      await query(
        `select
           (select count(*)::int from api_key where account_id = $1 and revoked_at is null)
           + (select count(*)::int from passkey where account_id = $1) as n`,
      ),
    ).toStrictEqual([{ n: 2 }])

    const other = await someAccount(server.db)
    await postAuth(server.url, '/set-password', { token: await tokenFor(other.email), password: NEW })

    expect((await keptMail(server.db, other.email))?.body ?? '').toMatch(
      /API keys, passkeys and the authenticator app stay/,
    )
  })

  it('cannot use a link after 31 minutes, nor a second time', async () => {
    const { id, email } = await someAccount(server.db)
    const late = await tokenFor(email)
    await run(`update account_link set expires_at = now() - interval '1 minute' where account_id = $1`, id)

    expect((await postAuth(server.url, '/set-password', { token: late, password: NEW })).status).toBe(404)

    const token = await tokenFor(email)
    expect((await postAuth(server.url, '/set-password', { token, password: NEW })).status).toBe(200)
    expect((await postAuth(server.url, '/set-password', { token, password: NEW })).status).toBe(404)
  })

  it('gets the same answer after the same time, whether or not there is such an account', async () => {
    const known = await someAccount(server.db)
    const suspended = await someAccount(server.db)
    const archived = await someAccount(server.db)
    await run('update account set suspended_at = now() where id = $1', suspended.id)
    await run('update account set archived_at = now() where id = $1', archived.id)
    const pending = `${word()}@test.example`
    await create(force.admin, 'Account', { email: pending, displayName: 'Not yet', roles: ['STAFF'] })
    await ask(known.email)
    const times: number[] = []

    for (const email of [
      known.email,
      suspended.email,
      archived.email,
      pending,
      `${word()}@test.example`,
      'no address',
    ]) {
      const started = performance.now()
      const { status, body, headers } = await ask(email)
      times.push(performance.now() - started)
      about(email, () => expect([status, body, headers.getSetCookie()]).toStrictEqual([200, { status: true }, []]))
    }

    about(`answered after ${times.map(Math.round).join(', ')} ms`, () =>
      expect(Math.min(...times)).toBeGreaterThanOrEqual(295),
    )
    expect((await keptMail(server.db, known.email))?.purpose).toBe('PASSWORD_RESET')
    for (const { email } of [suspended, archived]) expect(await keptMail(server.db, email)).toBeNull()
    // A lapsing invitation would mean nothing if anyone invited could ask for a new link.
    expect((await keptMail(server.db, pending))?.purpose).toBe('INVITATION')
  })

  it('cannot fill a mailbox, from any address, and gets the same answer for an unknown account', async () => {
    const { email } = await someAccount(server.db)
    for (const address of [email, `${word()}@test.example`]) {
      const statuses: number[] = []
      for (let n = 0; n < 6; n++) statuses.push((await ask(address)).status)
      expect(statuses).toStrictEqual([200, 200, 200, 200, 200, 429])
      const { status, body, headers } = await ask(` ${address.toUpperCase()}`)
      expect([status, body['code']]).toStrictEqual([429, 'RATE_LIMITED'])
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    }

    expect(await run('select 1 from outbox_mail where recipient = $1', email)).toHaveLength(5)
  })

  it('cannot try links by the thousand from one address', async () => {
    const here = { 'x-forwarded-for': '203.1.113.77' }
    const statuses: number[] = []

    for (let n = 0; n < 61; n++)
      statuses.push((await postAuth(server.url, '/link', { token: `guess-${n}` }, here)).status)

    expect([statuses.filter((status) => status === 404).length, statuses.at(-1)]).toStrictEqual([60, 429])
    expect((await ask(`${word()}@test.example`, here)).status).toBe(429)
  })

  it('is refused on another site’s page or form, and hostile bodies cause no server error', async () => {
    const body = { email: 'pat@test.example' }
    expect((await postAuth(server.url, '/request-reset', body, { origin: 'https://evil.example' })).status).toBe(403)
    expect(
      (
        await postAuth(server.url, '/request-reset', 'email=pat', {
          'content-type': 'application/x-www-form-urlencoded',
        })
      ).status,
    ).toBe(415)
    expect(
      (await postAuth(server.url, '/request-reset', JSON.stringify(body), { 'content-type': 'text/plain' })).status,
    ).toBe(415)
    expect((await postAuth(server.url, '/request-reset', body, { origin: 'http://127.0.0.1:4000' })).status).toBe(200)
    for (const hostile of [
      '{',
      'null',
      '[]',
      '{"email":{"$ne":1}}',
      '{"email":""}',
      JSON.stringify({ email: 'x'.repeat(301) }),
    ]) {
      await about(hostile, async () => expect((await postAuth(server.url, '/request-reset', hostile)).status).toBe(400))
    }
    expect((await postAuth(server.url, '/request-reset', JSON.stringify({ email: 'x'.repeat(9000) }))).status).toBe(413)
    expect((await postAuth(server.url, '/request-reset', { email: 'a\u0000b@test.example' })).status).toBe(200)
    expect((await postAuth(server.url, '/set-password', { token: '\u0000', password: NEW })).status).toBe(404)

    const got = await fetch(`${server.url}/api/auth/set-password?token=x`)
    expect(got.status).toBe(404)
  })

  it('gets the same answer where no mail can be sent', async () => {
    const none = await api(await freshDatabase(), { production: true, baseUrl: 'https://beadle.example' })
    const { email } = await someAccount(none.db)

    const { status, body } = await postAuth(none.url, '/request-reset', { email })

    expect([status, body]).toStrictEqual([200, { status: true }])
    expect(
      await none.db.query({ text: 'select 1 from outbox_mail union all select 1 from account_link', values: [] }),
    ).toStrictEqual([])
  })
})

describe('an officer who changes their own password', () => {
  it('ends what was begun with the old one: links to set a new one, and sign-ins that wait for a second factor', async () => {
    const server = await api()
    const { id, email } = await someAccount(server.db)
    const own = await server.signIn(email, PASSWORD)
    await postAuth(server.url, '/request-reset', { email })
    const token = tokenIn((await keptMail(server.db, email))?.body ?? '')

    await server.db.query({
      text: `
        insert into verification (id, identifier, value, expires_at)
        values (gen_random_uuid(), '2fa-x', $1, now() + interval '10 minutes')
      `,
      values: [id],
    })

    expect((await postAuth(server.url, '/link', { token })).status).toBe(200)
    expect(
      (await postAuth(server.url, '/change-password', { currentPassword: PASSWORD, newPassword: NEW }, own.headers))
        .status,
    ).toBe(200)
    expect((await postAuth(server.url, '/set-password', { token, password: PASSWORD })).status).toBe(404)
    expect(await server.db.query({ text: 'select 1 from verification where value = $1', values: [id] })).toStrictEqual(
      [],
    )
  })

  it('ends all other sessions, whatever the request says', async () => {
    const server = await api()
    const { email } = await someAccount(server.db)
    const other = await server.signIn(email, PASSWORD)
    const own = await server.signIn(email, PASSWORD)
    const { status, headers } = await postAuth(
      server.url,
      '/change-password',
      { currentPassword: PASSWORD, newPassword: NEW, revokeOtherSessions: false },
      own.headers,
    )

    expect(status).toBe(200)
    expect((await other.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')
    expect((await own.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')

    const cookie = headers
      .getSetCookie()
      .map((set) => set.split(';', 1)[0])
      .join('; ')
    const { data } = await server.anonymous.send('{ viewer { roles } }', {}, { cookie })

    expect(data).toStrictEqual({ viewer: { roles: ['STAFF'] } })
  })
})
