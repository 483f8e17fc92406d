import { identify } from '../api/caller/identify.ts'
import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import {
  accountsServer,
  cookieHeader,
  namesNobody,
  PASSWORD,
  someAccount,
  type AccountsServer,
} from './support/signIn/accountsServer.ts'
import { testDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'

const HOUR = 3_600_000

describe('a session', () => {
  let db: Database
  let server: AccountsServer
  const logged: string[] = []
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db, {}, createLog('debug', { write: (line) => void logged.push(line) }))
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  it('a production cookie is sent over HTTPS only, and to this host only', async () => {
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

  it('a suspended account is refused with its next request, on every route', async () => {
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

  it("a suspended officer who sends a colleague's session with their own is refused on every route", async () => {
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

  it('an expired session is refused, and signing out ends a session at once', async () => {
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

  it('a session that is due is prolonged with the answer, and one that is not due is left alone', async () => {
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

  it("another site's page can neither sign in nor sign out", async () => {
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

  it('leaves no word in the log of what anybody sent', () => namesNobody(logged))
})
