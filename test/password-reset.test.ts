import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { newLink } from '../api/links/accountLink.ts'
import { someAccount } from './support/accountsServer.ts'
import { api, type Api } from './support/api.ts'
import { cast, type Cast, create, word } from './support/builders.ts'
import { freshDatabase } from './support/database.ts'
import { keptMail, PASSWORD, postAuth, tokenIn } from './support/mailedLinks.ts'

const NEW = 'a-new-long-password'

describe('somebody who forgot a password', () => {
  let a: Api
  let c: Cast
  before(async () => {
    a = await api()
    c = await cast(a)
  })
  const run = <Row>(text: string, ...values: unknown[]) => a.db.query<Row>({ text, values })
  const ask = (email: string, headers: Record<string, string> = {}) =>
    postAuth(a.url, '/request-reset', { email }, headers)
  const tokenFor = async (email: string): Promise<string> => {
    assert.equal((await ask(email)).status, 200)
    return tokenIn((await keptMail(a.db, email))?.body ?? '')
  }
  const statusOf = async (email: string, password: string) =>
    (await postAuth(a.url, '/sign-in/email', { email, password })).status

  it('sets another by a link that works once, for 30 minutes, and is told so by mail', async () => {
    const { id, email } = await someAccount(a.db)
    const token = await tokenFor(email.toUpperCase())
    const mail = await keptMail(a.db, email)
    assert.match(mail?.body ?? '', /\nhttp:\/\/localhost:4000\/new-password#[\w-]{43}\n/)
    const [link] = await run<{ minutes: number }>(
      'select extract(epoch from expires_at - now())::float8 / 60 as minutes from account_link where account_id = $1',
      id,
    )
    assert.ok(link && link.minutes > 29 && link.minutes <= 30)
    assert.equal((await postAuth(a.url, '/link', { token })).body['purpose'], 'PASSWORD_RESET')
    assert.deepEqual((await postAuth(a.url, '/set-password', { token, password: NEW })).body, { email })
    assert.deepEqual([await statusOf(email, PASSWORD), await statusOf(email, NEW)], [401, 200])
    assert.equal((await postAuth(a.url, '/set-password', { token, password: PASSWORD })).status, 404)
    assert.equal((await keptMail(a.db, email))?.purpose, 'PASSWORD_CHANGED')
  })

  it('holds one link only, the newest: those asked for before it open nothing, even at the same moment', async () => {
    const { id, email } = await someAccount(a.db)
    const [first, second] = [await tokenFor(email), await tokenFor(email)]

    const older = await postAuth(a.url, '/set-password', { token: first, password: NEW })
    const found = await postAuth(a.url, '/link', { token: first })
    await Promise.all([ask(email), ask(email), ask(email)])
    const links = await run<{ links: number }>(
      'select count(*)::int as links from account_link where account_id = $1',
      id,
    )

    assert.deepEqual([older.status, found.status, links], [404, 404, [{ links: 1 }]])
    assert.equal(
      (await postAuth(a.url, '/set-password', { token: second, password: NEW })).status,
      404,
      'three newer ones were asked for',
    )
  })

  it('ends all sessions of the account by it, and no one else’s', async () => {
    const { email } = await someAccount(a.db)
    const sessions = [await a.signIn(email, PASSWORD), await a.signIn(email, PASSWORD)]
    await postAuth(a.url, '/set-password', { token: await tokenFor(email), password: NEW })
    for (const session of sessions)
      assert.equal((await session.refused('{ viewer { roles } }')).extensions.code, 'UNAUTHENTICATED')
    await c.manager.get('{ viewer { roles } }')
  })

  it('keeps second factors and API keys by it: the mailbox alone lets nobody in, and the mail says what to look through', async () => {
    const enforcing = await api(await freshDatabase(), {
      production: true,
      smtp: null,
      baseUrl: 'https://beadle.example',
    })
    const { id, email } = await someAccount(enforcing.db)
    const query = (text: string) => enforcing.db.query<{ n: number }>({ text, values: [id] })
    await query(
      `insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up) values (gen_random_uuid(), $1::uuid, 'x', 'x', 0, 'singleDevice', false)`,
    )
    await query(
      `insert into api_key (id, account_id, name, start, key, scopes) values (gen_random_uuid(), $1::uuid, 'x', 'x', 'x', '{read:DIRECTORY}')`,
    )
    const link = newLink('https://beadle.example', 'PASSWORD_RESET', id)
    await enforcing.db.query(link.insert)
    assert.equal(
      (await postAuth(enforcing.url, '/set-password', { token: tokenIn(link.url), password: NEW })).status,
      200,
    )
    const { headers, body } = await postAuth(enforcing.url, '/sign-in/email', { email, password: NEW })
    assert.equal(body['next'], 'PASSKEY')
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
    assert.equal(intruder.status, 401)
    assert.deepEqual(
      await query(
        `select (select count(*)::int from api_key where account_id = $1 and revoked_at is null) + (select count(*)::int from passkey where account_id = $1) as n`,
      ),
      [{ n: 2 }],
    )

    const other = await someAccount(a.db)
    await postAuth(a.url, '/set-password', { token: await tokenFor(other.email), password: NEW })
    assert.match((await keptMail(a.db, other.email))?.body ?? '', /API keys, passkeys and the authenticator app stay/)
  })

  it('cannot use a link of 31 minutes ago, nor one a second time', async () => {
    const { id, email } = await someAccount(a.db)
    const late = await tokenFor(email)
    await run(`update account_link set expires_at = now() - interval '1 minute' where account_id = $1`, id)
    assert.equal((await postAuth(a.url, '/set-password', { token: late, password: NEW })).status, 404)
    const token = await tokenFor(email)
    assert.equal((await postAuth(a.url, '/set-password', { token, password: NEW })).status, 200)
    assert.equal((await postAuth(a.url, '/set-password', { token, password: NEW })).status, 404)
  })

  it('is answered the same, and as late, whether or not there is such an account', async () => {
    const known = await someAccount(a.db)
    const suspended = await someAccount(a.db)
    const archived = await someAccount(a.db)
    await run('update account set suspended_at = now() where id = $1', suspended.id)
    await run('update account set archived_at = now() where id = $1', archived.id)
    const pending = `${word()}@test.example`
    await create(c.admin, 'Account', { email: pending, displayName: 'Not yet', roles: ['STAFF'] })
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
      assert.deepEqual([status, body, headers.getSetCookie()], [200, { status: true }, []], email)
    }
    assert.ok(Math.min(...times) >= 295, `answered after ${times.map(Math.round).join(', ')} ms`)
    assert.equal((await keptMail(a.db, known.email))?.purpose, 'PASSWORD_RESET')
    for (const { email } of [suspended, archived]) assert.equal(await keptMail(a.db, email), null)
    // An invitation that lapses would be none if its owner could have another at will.
    assert.equal((await keptMail(a.db, pending))?.purpose, 'INVITATION')
  })

  it('cannot have a mailbox filled, from wherever it is asked, and hears the same of an address that is unknown', async () => {
    const { email } = await someAccount(a.db)
    for (const address of [email, `${word()}@test.example`]) {
      const statuses: number[] = []
      for (let n = 0; n < 6; n++) statuses.push((await ask(address)).status)
      assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429])
      const { status, body, headers } = await ask(` ${address.toUpperCase()}`)
      assert.deepEqual([status, body['code']], [429, 'RATE_LIMITED'])
      assert.ok(Number(headers.get('retry-after')) > 0)
    }
    assert.equal((await run('select 1 from outbox_mail where recipient = $1', email)).length, 5)
  })

  it('cannot try addresses by the thousand from one place', async () => {
    const here = { 'x-forwarded-for': '203.1.113.77' }
    const statuses: number[] = []
    for (let n = 0; n < 61; n++) statuses.push((await postAuth(a.url, '/link', { token: `guess-${n}` }, here)).status)
    assert.deepEqual([statuses.filter((status) => status === 404).length, statuses.at(-1)], [60, 429])
    assert.equal((await ask(`${word()}@test.example`, here)).status, 429)
  })

  it('is not served to another site’s page or form, and hostile bodies are refused without a server error', async () => {
    const body = { email: 'pat@test.example' }
    assert.equal((await postAuth(a.url, '/request-reset', body, { origin: 'https://evil.example' })).status, 403)
    assert.equal(
      (await postAuth(a.url, '/request-reset', 'email=pat', { 'content-type': 'application/x-www-form-urlencoded' }))
        .status,
      415,
    )
    assert.equal(
      (await postAuth(a.url, '/request-reset', JSON.stringify(body), { 'content-type': 'text/plain' })).status,
      415,
    )
    assert.equal((await postAuth(a.url, '/request-reset', body, { origin: 'http://127.0.0.1:4000' })).status, 200)
    for (const hostile of [
      '{',
      'null',
      '[]',
      '{"email":{"$ne":1}}',
      '{"email":""}',
      JSON.stringify({ email: 'x'.repeat(301) }),
    ]) {
      assert.equal((await postAuth(a.url, '/request-reset', hostile)).status, 400, hostile)
    }
    assert.equal((await postAuth(a.url, '/request-reset', JSON.stringify({ email: 'x'.repeat(9000) }))).status, 413)
    assert.equal((await postAuth(a.url, '/request-reset', { email: 'a\u0000b@test.example' })).status, 200)
    assert.equal((await postAuth(a.url, '/set-password', { token: '\u0000', password: NEW })).status, 404)
    const got = await fetch(`${a.url}/api/auth/set-password?token=x`)
    assert.equal(got.status, 404)
  })

  it('hears nothing different where no mail can be sent', async () => {
    const none = await api(await freshDatabase(), { production: true, baseUrl: 'https://beadle.example' })
    const { email } = await someAccount(none.db)
    const { status, body } = await postAuth(none.url, '/request-reset', { email })
    assert.deepEqual([status, body], [200, { status: true }])
    assert.deepEqual(
      await none.db.query({ text: 'select 1 from outbox_mail union all select 1 from account_link', values: [] }),
      [],
    )
  })
})

describe('whoever changes the own password', () => {
  it('ends what somebody else began with the old one: links to set another, and sign-ins that only want their second factor', async () => {
    const a = await api()
    const { id, email } = await someAccount(a.db)
    const own = await a.signIn(email, PASSWORD)
    await postAuth(a.url, '/request-reset', { email })
    const token = tokenIn((await keptMail(a.db, email))?.body ?? '')
    await a.db.query({
      text: `insert into verification (id, identifier, value, expires_at) values (gen_random_uuid(), '2fa-x', $1, now() + interval '10 minutes')`,
      values: [id],
    })
    assert.equal((await postAuth(a.url, '/link', { token })).status, 200)
    assert.equal(
      (await postAuth(a.url, '/change-password', { currentPassword: PASSWORD, newPassword: NEW }, own.headers)).status,
      200,
    )
    assert.equal((await postAuth(a.url, '/set-password', { token, password: PASSWORD })).status, 404)
    assert.deepEqual(await a.db.query({ text: 'select 1 from verification where value = $1', values: [id] }), [])
  })

  it('ends the other sessions, whatever the request says', async () => {
    const a = await api()
    const { email } = await someAccount(a.db)
    const other = await a.signIn(email, PASSWORD)
    const own = await a.signIn(email, PASSWORD)
    const { status, headers } = await postAuth(
      a.url,
      '/change-password',
      { currentPassword: PASSWORD, newPassword: NEW, revokeOtherSessions: false },
      own.headers,
    )
    assert.equal(status, 200)
    assert.equal((await other.refused('{ viewer { roles } }')).extensions.code, 'UNAUTHENTICATED')
    assert.equal((await own.refused('{ viewer { roles } }')).extensions.code, 'UNAUTHENTICATED')
    const cookie = headers
      .getSetCookie()
      .map((set) => set.split(';', 1)[0])
      .join('; ')
    const { data } = await a.anonymous.send('{ viewer { roles } }', {}, { cookie })
    assert.deepEqual(data, { viewer: { roles: ['STAFF'] } })
  })
})
