import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
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

describe('guessing a password', () => {
  let db: Database
  let server: AccountsServer
  const logged: string[] = []
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db, {}, createLog('debug', { write: (line) => void logged.push(line) }))
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  it('is stopped after 20 tries, even with the right one, and a forged address does not help', async () => {
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

  it('does not lock an officer out of a browser that they have used before, where it is limited too', async () => {
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

  it("is stopped in an officer's open session too, without stopping them from signing in elsewhere", async () => {
    const { email } = await someAccount(db)
    const cookie = await server.cookieOf(email)
    let address = 0
    const change = async (currentPassword: string) => {
      // Each guess from another address, since guesses from one address are limited as well.
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

  it('starts again from nought once an officer gets it right', async () => {
    const { email } = await someAccount(db)
    const address = { headers: { 'x-forwarded-for': '192.0.2.78' } }
    for (let round = 0; round < 2; round++) {
      for (let attempt = 0; attempt < 19; attempt++) await server.signIn(email, 'not-the-password', address)
      expect((await server.signIn(email, PASSWORD, address)).status).toBe(200)
    }
  })

  it('is counted in a table that names neither e-mail nor IP address', async () => {
    const { email } = await someAccount(db)
    await server.signIn(email, 'not-the-password')

    const rows = await run('select key from rate_limit')

    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(String(row['key'])).toMatch(/^[\w-]{43}$/)
  })

  it('leaves no word in the log of what anybody sent', () => namesNobody(logged))
})
