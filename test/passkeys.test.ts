import type { Database } from '../api/platform/database.ts'
import { accountsServer, someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { browser, type Browser } from './support/signIn/browser.ts'
import { testDatabase } from './support/database/database.ts'
import { softwareAuthenticator, type Ceremony } from './support/signIn/softwareAuthenticator.ts'

const HOME = 'http://localhost:4000'
type Authenticator = ReturnType<typeof softwareAuthenticator>

describe('passkeys', () => {
  let db: Database
  let server: AccountsServer
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db, { production: true })
  })
  afterAll(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })
  const challenge = async (at: Browser, kind: 'register' | 'authenticate'): Promise<string> => {
    const unknown = at.cookie() === ''
    const response = await at.get(`/passkey/generate-${kind}-options`)
    expect(response.status).toBe(200)
    const options = (await response.json()) as {
      challenge: string
      userVerification: string
      allowCredentials?: unknown
    }
    expect(options.userVerification).toBe('required')
    if (unknown) expect(options.allowCredentials).toBeUndefined()
    return options.challenge
  }
  const register = async (at: Browser, key: Authenticator, more: Partial<Ceremony> = {}) =>
    at.post('/passkey/verify-registration', {
      response: key.register({ challenge: await challenge(at, 'register'), ...more }),
      name: 'Laptop',
    })
  const signIn = async (at: Browser, key: Authenticator, more: Partial<Ceremony> = {}) =>
    at.post('/passkey/verify-authentication', {
      response: key.signIn({ challenge: await challenge(at, 'authenticate'), ...more }),
    })
  const newKey = () => softwareAuthenticator('localhost', HOME)

  /** A member of staff whose second factor is this passkey. */
  async function holder() {
    const account = await someAccount(db)
    const at = browser(server)
    await at.signIn(account.email)
    const key = newKey()
    const enrolling = at.cookie()
    const response = await register(at, key)
    expect(response.status).toBe(200)
    return { ...account, at, key, enrolling, answer: await response.text() }
  }

  it('a member of staff who enrols with one gets a new session token and all rights', async () => {
    const { at, id, enrolling, answer } = await holder()

    expect(await at.account()).toBe(id)
    expect(await server.whoami({ cookie: enrolling })).toBeNull()
    expect(answer).not.toMatch(/publicKey|token|credential/i)
    expect(
      await run(`select 1 from ledger_record where operation = 'addPasskey' and account_id = $1`, id),
    ).toHaveLength(1)
  })

  it('a member of staff signs in with a passkey alone, which counts as two factors', async () => {
    const { id, key } = await holder()
    const at = browser(server)
    const response = await signIn(at, key)

    expect([response.status, ((await response.json()) as { next: unknown }).next]).toStrictEqual([200, null])
    expect(await at.account()).toBe(id)

    const [used] = await run('select last_used_at is not null as used, counter from passkey where account_id = $1', id)
    expect(used).toStrictEqual({ used: true, counter: 2 })
  })

  it('a passkey that did not verify its user can neither be registered nor used', async () => {
    const { key } = await holder()
    const thief = browser(server)

    expect((await signIn(thief, key, { verified: false })).status).toBe(401)
    expect(await thief.account()).toBeNull()

    const account = await someAccount(db)
    const at = browser(server)
    await at.signIn(account.email)

    expect((await register(at, newKey(), { verified: false })).status).toBe(401)
    expect(await run('select 1 from passkey where account_id = $1', account.id)).toHaveLength(0)
  })

  it('an unknown passkey, a suspended owner, another origin and a replayed answer are refused alike', async () => {
    const { key, id } = await holder()
    const refusals = [
      await signIn(browser(server), newKey()),
      await signIn(browser(server), key, { origin: 'https://evil.example' }),
    ]
    const at = browser(server)
    const response = key.signIn({ challenge: await challenge(at, 'authenticate') })

    expect((await at.post('/passkey/verify-authentication', { response })).status).toBe(200)

    refusals.push(await at.post('/passkey/verify-authentication', { response }))
    await challenge(at, 'authenticate')
    refusals.push(await at.post('/passkey/verify-authentication', { response }))
    await run('update account set suspended_at = now() where id = $1', id)
    refusals.push(await signIn(browser(server), key))

    for (const refusal of refusals) {
      expect(refusal.status).toBe(401)
      expect(await refusal.json()).toStrictEqual({
        code: 'PASSKEY_REFUSED',
        message: 'This passkey cannot be used here.',
      })
    }
  })

  it('a challenge belongs to the browser that asked for it', async () => {
    const { key } = await holder()
    const [officer, thief] = [browser(server), browser(server)]
    const theirs = await challenge(officer, 'authenticate')

    await challenge(thief, 'authenticate')

    expect(
      (await thief.post('/passkey/verify-authentication', { response: key.signIn({ challenge: theirs }) })).status,
    ).toBe(401)
  })

  it('nobody registers a passkey in another account by replaying an answer', async () => {
    const { at } = await holder()
    const other = await someAccount(db)
    const stranger = browser(server)
    await stranger.signIn(other.email)
    const key = newKey()

    const answer = key.register({ challenge: await challenge(at, 'register') })

    expect((await stranger.post('/passkey/verify-registration', { response: answer })).status).toBe(400)
    expect(await run('select 1 from passkey where account_id = $1', other.id)).toHaveLength(0)
  })
})
