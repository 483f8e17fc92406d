import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Database } from '../api/platform/database.ts'
import { accountsServer, someAccount, type AccountsServer } from './support/accountsServer.ts'
import { browser, type Browser } from './support/browser.ts'
import { testDatabase } from './support/database.ts'
import { softwareAuthenticator, type Ceremony } from './support/softwareAuthenticator.ts'

const HOME = 'http://localhost:4000'
type Authenticator = ReturnType<typeof softwareAuthenticator>

describe('passkeys', () => {
  let db: Database
  let server: AccountsServer
  before(async () => {
    db = await testDatabase()
    server = await accountsServer(db, { production: true })
  })
  after(() => server.close())

  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })
  const challenge = async (at: Browser, kind: 'register' | 'authenticate'): Promise<string> => {
    const unknown = at.cookie() === ''
    const response = await at.get(`/passkey/generate-${kind}-options`)
    assert.equal(response.status, 200)
    const options = (await response.json()) as {
      challenge: string
      userVerification: string
      allowCredentials?: unknown
    }
    assert.equal(options.userVerification, 'required')
    if (unknown) assert.equal(options.allowCredentials, undefined)
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
    assert.equal(response.status, 200)
    return { ...account, at, key, enrolling, answer: await response.text() }
  }

  it('a member of staff enrols with one, and that gives the session another name and all rights', async () => {
    const { at, id, enrolling, answer } = await holder()
    assert.equal(await at.account(), id)
    assert.equal(await server.whoami({ cookie: enrolling }), null)
    assert.doesNotMatch(answer, /publicKey|token|credential/i)
    assert.equal(
      (await run(`select 1 from ledger_record where operation = 'addPasskey' and account_id = $1`, id)).length,
      1,
    )
  })

  it('a member of staff signs in with it alone, which counts as two factors', async () => {
    const { id, key } = await holder()
    const at = browser(server)
    const response = await signIn(at, key)
    assert.deepEqual([response.status, ((await response.json()) as { next: unknown }).next], [200, null])
    assert.equal(await at.account(), id)
    const [used] = await run('select last_used_at is not null as used, counter from passkey where account_id = $1', id)
    assert.deepEqual(used, { used: true, counter: 2 })
  })

  it('a key that did not recognise its user registers nothing and opens nothing', async () => {
    const { key } = await holder()
    const thief = browser(server)
    assert.equal((await signIn(thief, key, { verified: false })).status, 401)
    assert.equal(await thief.account(), null)
    const account = await someAccount(db)
    const at = browser(server)
    await at.signIn(account.email)
    assert.equal((await register(at, newKey(), { verified: false })).status, 401)
    assert.equal((await run('select 1 from passkey where account_id = $1', account.id)).length, 0)
  })

  it('an unknown key, a suspended owner, another origin and a replayed answer are refused alike', async () => {
    const { key, id } = await holder()
    const refusals = [
      await signIn(browser(server), newKey()),
      await signIn(browser(server), key, { origin: 'https://evil.example' }),
    ]
    const at = browser(server)
    const response = key.signIn({ challenge: await challenge(at, 'authenticate') })
    assert.equal((await at.post('/passkey/verify-authentication', { response })).status, 200)
    refusals.push(await at.post('/passkey/verify-authentication', { response }))
    await challenge(at, 'authenticate')
    refusals.push(await at.post('/passkey/verify-authentication', { response }))
    await run('update account set suspended_at = now() where id = $1', id)
    refusals.push(await signIn(browser(server), key))
    for (const refusal of refusals) {
      assert.equal(refusal.status, 401)
      assert.deepEqual(await refusal.json(), { code: 'PASSKEY_REFUSED', message: 'This passkey cannot be used here.' })
    }
  })

  it('a challenge belongs to the browser that asked for it', async () => {
    const { key } = await holder()
    const [officer, thief] = [browser(server), browser(server)]
    const theirs = await challenge(officer, 'authenticate')
    await challenge(thief, 'authenticate')
    assert.equal(
      (await thief.post('/passkey/verify-authentication', { response: key.signIn({ challenge: theirs }) })).status,
      401,
    )
  })

  it('nobody registers one in another account by the answer of a third', async () => {
    const { at } = await holder()
    const other = await someAccount(db)
    const stranger = browser(server)
    await stranger.signIn(other.email)
    const key = newKey()
    const answer = key.register({ challenge: await challenge(at, 'register') })
    assert.equal((await stranger.post('/passkey/verify-registration', { response: answer })).status, 400)
    assert.equal((await run('select 1 from passkey where account_id = $1', other.id)).length, 0)
  })
})
