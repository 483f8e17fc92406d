import type { Database } from '../api/platform/database.ts'
import { someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { browser } from './support/signIn/browser.ts'
import { codeOf, json, secondFactors, type SecondFactors } from './support/signIn/secondFactors.ts'
import { totp } from './support/signIn/totp.ts'

describe('the second factor', () => {
  let factors: SecondFactors
  let db: Database
  let server: AccountsServer
  const run: SecondFactors['run'] = (...asked) => factors.run(...asked)
  const enrolled: SecondFactors['enrolled'] = (...given) => factors.enrolled(...given)
  beforeAll(async () => {
    factors = await secondFactors()
    ;({ db, server } = factors)
  })
  afterAll(() => factors.close())

  describe('asked for again of an officer who is signed in', () => {
    /** Signed in with password and code; the code of this half minute is used up. */
    async function signedIn() {
      const account = await enrolled()
      const at = browser(server)
      await at.signIn(account.email)
      await at.post('/two-factor/verify-totp', { code: totp(account.uri) })
      expect(await at.account()).toBe(account.id)
      return { ...account, at, session: at.cookie() }
    }

    it('leaves the session as it was when they give up after the password', async () => {
      const { at, email, id } = await signedIn()

      expect(await json(await at.signIn(email))).toStrictEqual({ next: 'CODE' })
      expect(await at.account()).toBe(id)
      expect(await codeOf(await at.post('/two-factor/verify-totp', { code: '000000' }))).toBe('INVALID_CODE')
      expect(await at.account()).toBe(id)
    })

    it('opens a new session for the code, and ends the previous one', async () => {
      const { at, email, id, uri, session } = await signedIn()
      await at.signIn(email)

      const proven = await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })

      expect([proven.status, (await json<{ next: unknown }>(proven)).next]).toStrictEqual([200, null])
      expect(await at.account()).toBe(id)
      expect(await server.whoami({ cookie: session })).toBeNull()
      expect(
        await run('select signed_in_by from session where account_id = $1 order by created_at desc limit 1', id),
      ).toStrictEqual([{ signed_in_by: 'TOTP' }])
    })

    it('takes a recovery code as well, but each only once', async () => {
      const { at, email, id, codes, session } = await signedIn()
      await at.signIn(email)

      expect((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(200)
      expect(await server.whoami({ cookie: session })).toBeNull()

      await at.signIn(email)
      expect((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(401)
      expect(await at.account()).toBe(id)
    })

    it('may be guessed as often as without a session, and no more', async () => {
      const { at, email, uri } = await signedIn()
      await at.signIn(email)

      for (let guess = 0; guess < 5; guess++)
        expect((await at.post('/two-factor/verify-totp', { code: `10000${guess}` })).status).toBe(401)

      expect((await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })).status).toBe(400)
    })

    it("ends the session at the password where that is another account's", async () => {
      const { at, session } = await signedIn()
      const other = await enrolled()

      expect(await json(await at.signIn(other.email))).toStrictEqual({ next: 'CODE' })
      expect(await at.account()).toBeNull()
      expect(await server.whoami({ cookie: session })).toBeNull()
    })
  })

  it('signing in ends the session that the browser came with', async () => {
    const { email } = await someAccount(db)
    const at = browser(server)
    await at.signIn(email)
    const planted = at.cookie()

    await at.signIn(email)

    expect(at.cookie()).not.toBe(planted)
    expect(await server.whoami({ cookie: planted })).toBeNull()
  })
})
