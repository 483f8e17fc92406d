import type { Database } from '../api/platform/database.ts'
import { PASSWORD, someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { browser } from './support/signIn/browser.ts'
import { about } from './support/run/expecting.ts'
import { codeOf, enrol, json, secondFactors, type SecondFactors } from './support/signIn/secondFactors.ts'
import { halfMinuteLasts, totp } from './support/signIn/totp.ts'

describe('the second factor', () => {
  let factors: SecondFactors
  let db: Database
  let enforcing: AccountsServer
  const run: SecondFactors['run'] = (...asked) => factors.run(...asked)
  const enrolled: SecondFactors['enrolled'] = (...given) => factors.enrolled(...given)
  const passkeyOf: SecondFactors['passkeyOf'] = (id) => factors.passkeyOf(id)
  beforeAll(async () => {
    factors = await secondFactors()
    ;({ db, enforcing } = factors)
  })
  afterAll(() => factors.close())

  describe('where it is enforced', () => {
    const closed: readonly (readonly ['GET' | 'POST', string, unknown?])[] = [
      ['POST', '/change-password', { currentPassword: PASSWORD, newPassword: 'another-long-password' }],
      ['POST', '/revoke-other-sessions'],
      ['POST', '/two-factor/disable', { password: PASSWORD }],
      ['POST', '/two-factor/generate-backup-codes', { password: PASSWORD }],
    ]

    it('a member of staff without one can do nothing but set one up', async () => {
      const { email, id } = await someAccount(db)
      const at = browser(enforcing)

      expect((await json<{ next: string }>(await at.signIn(email))).next).toStrictEqual('ENROL')
      expect(await at.account()).toBeNull()
      for (const [method, path, body] of closed)
        await about(path, async () =>
          expect((await (method === 'GET' ? at.get(path) : at.post(path, body))).status).toBe(401),
        )
      expect((await json<{ next: string }>(await at.get('/get-session'))).next).toBe('ENROL')

      await enrol(at)
      expect(await at.account()).toBe(id)
      expect((await json<{ next: unknown }>(await at.get('/get-session'))).next).toBeNull()
    })

    it('a resident needs none until they become a member of staff', async () => {
      const { email, id } = await someAccount(db, { roles: ['RESIDENT'] })
      const at = browser(enforcing)

      expect((await json<{ next: unknown }>(await at.signIn(email))).next).toBeNull()
      expect(await at.account()).toBe(id)

      await run(`update account set roles = '{RESIDENT,STAFF}' where id = $1`, id)
      expect(await at.account()).toBeNull()
    })

    it('an officer who switches it off has to set it up again', async () => {
      const { email, uri, id } = await enrolled(enforcing)
      const at = browser(enforcing)
      await at.signIn(email)
      await at.post('/two-factor/verify-totp', { code: totp(uri) })

      expect((await json<{ next: string }>(await at.post('/two-factor/disable', { password: PASSWORD }))).next).toBe(
        'ENROL',
      )
      expect(await at.account()).toBeNull()

      await enrol(at)
      expect(await at.account()).toBe(id)
    })

    it('a thief of a password cannot enrol in place of an officer who has a passkey', async () => {
      const { email, id } = await someAccount(db)
      await passkeyOf(id)
      const thief = browser(enforcing)

      expect((await json<{ next: string }>(await thief.signIn(email))).next).toBe('PASSKEY')
      for (const attempt of [
        thief.post('/two-factor/enable', { password: PASSWORD }),
        thief.get('/passkey/generate-register-options'),
      ]) {
        expect(await codeOf(await attempt)).toBe('SECOND_FACTOR_NEEDED')
      }
    })

    it('an officer who signed in by passkey stays signed in when they then give only the password', async () => {
      const { email, id } = await someAccount(db, { roles: ['RESIDENT'] })
      const at = browser(enforcing)
      await at.signIn(email)
      await run(`update account set roles = '{STAFF}' where id = $1`, id)
      await run(`update session set signed_in_by = 'PASSKEY' where account_id = $1`, id)

      await passkeyOf(id)

      expect(await at.account()).toBe(id)
      expect((await json<{ next: string }>(await at.signIn(email))).next).toBe('PASSKEY')
      expect(await at.account()).toBe(id)
      expect(await run('select signed_in_by from session where account_id = $1', id)).toStrictEqual([
        { signed_in_by: 'PASSKEY' },
      ])
    })

    it('a thief of a password who asked for a secret before its owner had a passkey cannot use that secret afterwards', async () => {
      const { email, id } = await someAccount(db)
      const [thief, again] = [browser(enforcing), browser(enforcing)]
      await thief.signIn(email)
      const { totpURI } = await json<{ totpURI: string }>(
        await thief.post('/two-factor/enable', { password: PASSWORD }),
      )
      await passkeyOf(id)

      await again.signIn(email)
      await halfMinuteLasts(5)

      for (const [at, step] of [
        [thief, -1],
        [again, 0],
      ] as const) {
        expect(await codeOf(await at.post('/two-factor/verify-totp', { code: totp(totpURI, step) }))).toBe(
          'SECOND_FACTOR_NEEDED',
        )
        expect(await at.account()).toBeNull()
      }
    })

    it("a thief of an officer's password cannot act for them by adding a session of their own", async () => {
      const [officer, resident] = [await someAccount(db), await someAccount(db, { roles: ['RESIDENT'] })]
      const [pending, good] = [browser(enforcing), browser(enforcing)]
      await pending.signIn(officer.email)
      await good.signIn(resident.email)
      const cookie = `${pending.cookie()}; ${good.cookie()}`

      for (const [, path, body] of closed)
        await about(path, async () => expect((await pending.post(path, body, { cookie })).status).toBe(401))
      expect(await enforcing.whoami({ cookie })).toBeNull()
    })
  })
})
