import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { hashPassword, verifyPassword } from '../api/platform/passwords.ts'
import { newId } from '../api/platform/record.ts'
import {
  accountsServer,
  cookieHeader,
  namesNobody,
  PASSWORD,
  someAccount,
  type AccountsServer,
} from './support/signIn/accountsServer.ts'
import { testDatabase } from './support/database/database.ts'
import { about, expectPresent, refusedFor } from './support/run/expecting.ts'

/** Bounds of how long one answer takes, in times of another. */
const LIKENESS = { least: 0.6, most: 1.7 }
const isAlike = (ratio: number): boolean => ratio > LIKENESS.least && ratio < LIKENESS.most

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

  it("a password is stored as argon2id with OWASP's parameters", async () => {
    const { id } = await someAccount(db)
    const [row] = await run('select password_hash from credential where account_id = $1', id)

    expect(String(row?.['password_hash'])).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('a stranger cannot learn from the answer whether an e-mail is unknown, suspended or archived or the password wrong', async () => {
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

  it('a stranger cannot learn it from the time that the answer takes, nor who was invited and has no password yet', async () => {
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
    // The shortest of many, measured in turns: other work on the machine makes times longer, never shorter. So a busy
    // machine may need more of them, up to what is taken from one address; a real difference stays.
    const least: Record<string, number> = {}
    const alike = () => ['invited', 'unknown'].every((who) => isAlike((least[who] ?? 0) / (least['known'] ?? 0)))

    for (let round = 0; round < 11 || (round < 20 && !alike()); round++) {
      for (const [who, ask] of Object.entries(asked)) {
        const started = performance.now()
        await ask()
        least[who] = Math.min(least[who] ?? Infinity, performance.now() - started)
      }
    }

    for (const who of ['invited', 'unknown']) {
      const ratio = (least[who] ?? 0) / (least['known'] ?? 0)
      about(`${who}: ${least[who]?.toFixed(1)} ms, known: ${least['known']?.toFixed(1)} ms`, () => {
        expect(ratio).toBeGreaterThan(LIKENESS.least)
        expect(ratio).toBeLessThan(LIKENESS.most)
      })
    }

    // Each answer must take at least as long as checking one password, or it was given without checking one.
    for (const who of ['known', 'invited', 'unknown'])
      about(`${who}: ${least[who]} ms, a look at a password: ${least['work']} ms`, () =>
        expect(least[who] ?? 0).toBeGreaterThanOrEqual(0.9 * (least['work'] ?? Infinity)),
      )
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

  it("a stranger's hostile bodies are refused without a server error", async () => {
    const send = async (body: string) => (await server.signIn('', '', { body })).status

    expect(await send('{')).toBe(400)
    expect(await send('null')).toBe(400)
    expect(await send('{"email":{"$ne":1},"password":[]}')).toBe(400)
    expect(await send(JSON.stringify({ email: `a\u0000${newId()}@test.example`, password: PASSWORD }))).toBe(400)
    expect(await send(JSON.stringify({ email: `${newId()}@test.example`, password: 'x'.repeat(129) }))).toBe(400)
    expect(await send(JSON.stringify({ email: `${newId()}@test.example`, password: 'NUL\u0000' }))).toBe(401)
    expect(await send(JSON.stringify({ email: 'x'.repeat(1_000_000), password: PASSWORD }))).toBe(413)
  })

  it('an administrator cannot make two accounts with one e-mail, or an account with a short password', async () => {
    const { email } = await someAccount(db)

    await expect(someAccount(db, { email: email.toUpperCase() })).rejects.toMatchObject({ code: 'CONFLICT' })
    await expect(someAccount(db, { personId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await refusedFor(['password'], someAccount(db, { password: 'short' }))
    await refusedFor(['email', 'displayName'], someAccount(db, { email: 'nobody', displayName: ' ' }))
  })

  it('the log says what happened, and nothing of what anybody sent', async () => {
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
    namesNobody(logged)
  })
})
