import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { accountsServer, PASSWORD, someAccount, type AccountsServer } from './support/accountsServer.ts'
import { browser, type Browser } from './support/browser.ts'
import { testDatabase } from './support/database.ts'
import { totp } from './support/totp.ts'

type Enrolled = { email: string; id: string; uri: string; codes: string[] }
const json = async <T>(response: Response): Promise<T> => (await response.json()) as T
const codeOf = async (response: Response): Promise<unknown> => (await json<{ code?: unknown }>(response)).code

describe('the second factor', () => {
  let db: Database
  let server: AccountsServer
  let enforcing: AccountsServer
  const logged: string[] = []
  before(async () => {
    db = await testDatabase()
    const log = createLog('debug', { write: (line) => void logged.push(line) })
    server = await accountsServer(
      db,
      { sso: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', label: 'x' } },
      log,
    )
    enforcing = await accountsServer(db, { production: true }, log)
  })
  after(async () => {
    await server.close()
    await enforcing.close()
  })
  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  /** Sets up an authenticator app in a browser that is signed in. The code is that of the half minute before, so that this one's is unused. */
  async function enrol(at: Browser): Promise<{ uri: string; codes: string[] }> {
    const begun = await at.post('/two-factor/enable', { password: PASSWORD })
    assert.equal(begun.status, 200)
    const { totpURI: uri, backupCodes: codes } = await json<{ totpURI: string; backupCodes: string[] }>(begun)
    assert.equal((await at.post('/two-factor/verify-totp', { code: totp(uri, -1) })).status, 200)
    return { uri, codes }
  }
  const passkeyOf = (id: string) =>
    run(
      `insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up) values (gen_random_uuid(), $1, $2, 'x', 0, 'singleDevice', false)`,
      id,
      id,
    )
  async function enrolled(on = server, roles: ['STAFF' | 'RESIDENT'] = ['STAFF']): Promise<Enrolled> {
    const account = await someAccount(db, { roles })
    const at = browser(on)
    await at.signIn(account.email)
    return { ...account, ...(await enrol(at)) }
  }

  it('a member of staff signs in with password and code, and neither is enough alone', async () => {
    const { email, id, uri } = await enrolled()
    const at = browser(server)
    const first = await at.signIn(email)
    assert.deepEqual(await json(first), { next: 'CODE' })
    assert.equal(await at.account(), null)
    assert.equal(await codeOf(await at.post('/two-factor/verify-totp', { code: '000000' })), 'INVALID_CODE')
    const second = await at.post('/two-factor/verify-totp', { code: totp(uri) })
    assert.deepEqual(await json(second), { user: { id, email, name: 'Pat Example' }, next: null })
    assert.equal(await at.account(), id)
    assert.equal((await browser(server).post('/two-factor/verify-totp', { code: totp(uri, 1) })).status, 401)
  })

  it('a code is good once: whoever saw it is refused, in the same session or in another', async () => {
    const { email, uri } = await enrolled()
    const [officer, thief] = [browser(server), browser(server)]
    await officer.signIn(email)
    await thief.signIn(email)
    const code = totp(uri)
    const answers = await Promise.all([
      officer.post('/two-factor/verify-totp', { code }),
      thief.post('/two-factor/verify-totp', { code }),
    ])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401])
    const late = browser(server)
    await late.signIn(email)
    assert.equal(await codeOf(await late.post('/two-factor/verify-totp', { code })), 'CODE_USED')
    assert.equal(await late.account(), null)
  })

  it('the code with which an officer has enrolled does not sign anybody in', async () => {
    const { email, uri } = await enrolled()
    const at = browser(server)
    await at.signIn(email)
    assert.equal(await codeOf(await at.post('/two-factor/verify-totp', { code: totp(uri, -1) })), 'CODE_USED')
  })

  it('guessing codes is stopped for the challenge after 5 and for the account after 10, for the right code too', async () => {
    const { email, uri } = await enrolled()
    for (const round of [1, 2]) {
      const at = browser(server)
      await at.signIn(email)
      for (let guess = 0; guess < 5; guess++)
        assert.equal((await at.post('/two-factor/verify-totp', { code: `${round}0000${guess}` })).status, 401)
      if (round === 1) assert.equal((await at.post('/two-factor/verify-totp', { code: totp(uri) })).status, 400)
    }
    const at = browser(server)
    await at.signIn(email)
    // Not the code of the first round, also where the half minute is over by now.
    assert.equal((await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })).status, 429)
    assert.equal(await at.account(), null)
  })

  it('guessing codes goes on for fifty in a day at most, with whatever pauses; a right one begins again from none, and a recovery code still works', async () => {
    const { id, email, uri, codes } = await enrolled()
    const tried = async (times: number) => {
      for (let code = 0; code < times; code++)
        await server.auth.attempts.consume(`codes:${id}`, { max: 50, window: 24 * 3600 })
    }
    const at = browser(server)
    await tried(49)
    await at.signIn(email)
    assert.equal((await at.post('/two-factor/verify-totp', { code: totp(uri) })).status, 200)
    await tried(50)
    await at.post('/sign-out')
    await at.signIn(email)
    assert.equal(await codeOf(await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })), 'TOO_MANY_CODES')
    assert.equal((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status, 200)
  })

  it('a recovery code signs in once, however it is written, and is never kept as it is', async () => {
    const { email, id, codes } = await enrolled()
    const [first = '', second = ''] = codes
    assert.equal(codes.length, 10)
    const [row] = await run(
      'select recovery_codes, recovery_codes_left, secret from authenticator_app where account_id = $1',
      id,
    )
    for (const code of codes) assert.ok(!String(row?.['recovery_codes']).includes(code))
    assert.equal(row?.['recovery_codes_left'], 10)

    const at = browser(server)
    await at.signIn(email)
    assert.equal(
      (await at.post('/two-factor/verify-backup-code', { code: ` ${first.replace('-', ' ').toUpperCase()}` })).status,
      200,
    )
    assert.equal(await at.account(), id)
    const again = browser(server)
    await again.signIn(email)
    assert.equal((await again.post('/two-factor/verify-backup-code', { code: first })).status, 401)
    const stored = JSON.parse(
      String(
        (await run('select recovery_codes from authenticator_app where account_id = $1', id))[0]?.['recovery_codes'],
      ).slice(2),
    ) as string[]
    assert.equal((await again.post('/two-factor/verify-backup-code', { code: stored[0] })).status, 401)
    const race = [browser(server), browser(server)]
    for (const each of race) await each.signIn(email)
    const statuses = await Promise.all(
      race.map(async (each) => (await each.post('/two-factor/verify-backup-code', { code: second })).status),
    )
    assert.equal(statuses.filter((status) => status === 200).length, 1)
    assert.equal(
      (await run('select recovery_codes_left as n from authenticator_app where account_id = $1', id))[0]?.['n'],
      8,
    )
  })

  it('no browser is trusted to leave the code out next time', async () => {
    const { email, uri } = await enrolled()
    const at = browser(server)
    await at.signIn(email)
    await at.post('/two-factor/verify-totp', { code: totp(uri), trustDevice: true })
    await at.post('/sign-out')
    assert.deepEqual(await json(await at.signIn(email)), { next: 'CODE' })
  })

  it('enrolling gives this browser another session and ends all others', async () => {
    const { email, id } = await someAccount(db)
    const [at, other] = [browser(server), browser(server)]
    await at.signIn(email)
    await other.signIn(email)
    const planted = at.cookie()
    await enrol(at)
    assert.equal(await at.account(), id)
    assert.equal(await server.whoami({ cookie: planted }), null)
    assert.equal(await other.account(), null)
  })

  describe('asked for once more of an officer who is signed in', () => {
    /** Signed in with password and code; the code of this half minute is used up. */
    async function signedIn() {
      const account = await enrolled()
      const at = browser(server)
      await at.signIn(account.email)
      await at.post('/two-factor/verify-totp', { code: totp(account.uri) })
      assert.equal(await at.account(), account.id)
      return { ...account, at, session: at.cookie() }
    }

    it('leaves the session as it was when they turn back after the password', async () => {
      const { at, email, id } = await signedIn()
      assert.deepEqual(await json(await at.signIn(email)), { next: 'CODE' })
      assert.equal(await at.account(), id)
      assert.equal(await codeOf(await at.post('/two-factor/verify-totp', { code: '000000' })), 'INVALID_CODE')
      assert.equal(await at.account(), id)
    })

    it('gives a new session for the code, opened by the second factor, and ends the one before', async () => {
      const { at, email, id, uri, session } = await signedIn()
      await at.signIn(email)
      const proven = await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })
      assert.deepEqual([proven.status, (await json<{ next: unknown }>(proven)).next], [200, null])
      assert.equal(await at.account(), id)
      assert.equal(await server.whoami({ cookie: session }), null)
      assert.deepEqual(
        await run('select signed_in_by from session where account_id = $1 order by created_at desc limit 1', id),
        [{ signed_in_by: 'TOTP' }],
      )
    })

    it('takes a recovery code as well, and each of them once', async () => {
      const { at, email, id, codes, session } = await signedIn()
      await at.signIn(email)
      assert.equal((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status, 200)
      assert.equal(await server.whoami({ cookie: session }), null)
      await at.signIn(email)
      assert.equal((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status, 401)
      assert.equal(await at.account(), id)
    })

    it('is guessed at no more often than by somebody without a session', async () => {
      const { at, email, uri } = await signedIn()
      await at.signIn(email)
      for (let guess = 0; guess < 5; guess++)
        assert.equal((await at.post('/two-factor/verify-totp', { code: `10000${guess}` })).status, 401)
      assert.equal((await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })).status, 400)
    })

    it("ends the session at the password where it is another's", async () => {
      const { at, session } = await signedIn()
      const other = await enrolled()
      assert.deepEqual(await json(await at.signIn(other.email)), { next: 'CODE' })
      assert.equal(await at.account(), null)
      assert.equal(await server.whoami({ cookie: session }), null)
    })
  })

  it('signing in ends the session that the browser came with', async () => {
    const { email } = await someAccount(db)
    const at = browser(server)
    await at.signIn(email)
    const planted = at.cookie()
    await at.signIn(email)
    assert.notEqual(at.cookie(), planted)
    assert.equal(await server.whoami({ cookie: planted }), null)
  })

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
      assert.deepEqual((await json<{ next: string }>(await at.signIn(email))).next, 'ENROL')
      assert.equal(await at.account(), null)
      for (const [method, path, body] of closed)
        assert.equal((await (method === 'GET' ? at.get(path) : at.post(path, body))).status, 401, path)
      assert.equal((await json<{ next: string }>(await at.get('/get-session'))).next, 'ENROL')
      await enrol(at)
      assert.equal(await at.account(), id)
      assert.equal((await json<{ next: unknown }>(await at.get('/get-session'))).next, null)
    })

    it('a resident needs none, until made a member of staff', async () => {
      const { email, id } = await someAccount(db, { roles: ['RESIDENT'] })
      const at = browser(enforcing)
      assert.equal((await json<{ next: unknown }>(await at.signIn(email))).next, null)
      assert.equal(await at.account(), id)
      await run(`update account set roles = '{RESIDENT,STAFF}' where id = $1`, id)
      assert.equal(await at.account(), null)
    })

    it('who has switched it off is at the beginning again', async () => {
      const { email, uri, id } = await enrolled(enforcing)
      const at = browser(enforcing)
      await at.signIn(email)
      await at.post('/two-factor/verify-totp', { code: totp(uri) })
      assert.equal(
        (await json<{ next: string }>(await at.post('/two-factor/disable', { password: PASSWORD }))).next,
        'ENROL',
      )
      assert.equal(await at.account(), null)
      await enrol(at)
      assert.equal(await at.account(), id)
    })

    it('who found out the password of somebody with a passkey cannot enrol in their place', async () => {
      const { email, id } = await someAccount(db)
      await passkeyOf(id)
      const thief = browser(enforcing)
      assert.equal((await json<{ next: string }>(await thief.signIn(email))).next, 'PASSKEY')
      for (const attempt of [
        thief.post('/two-factor/enable', { password: PASSWORD }),
        thief.get('/passkey/generate-register-options'),
      ]) {
        assert.equal(await codeOf(await attempt), 'SECOND_FACTOR_NEEDED')
      }
    })

    it('an officer who came in by passkey stays in when they give the password alone, which is no proof', async () => {
      const { email, id } = await someAccount(db, { roles: ['RESIDENT'] })
      const at = browser(enforcing)
      await at.signIn(email)
      await run(`update account set roles = '{STAFF}' where id = $1`, id)
      await run(`update session set signed_in_by = 'PASSKEY' where account_id = $1`, id)
      await run(
        `insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up) values (gen_random_uuid(), $1, $2, 'x', 0, 'singleDevice', false)`,
        id,
        id,
      )
      assert.equal(await at.account(), id)
      assert.equal((await json<{ next: string }>(await at.signIn(email))).next, 'PASSKEY')
      assert.equal(await at.account(), id)
      assert.deepEqual(await run('select signed_in_by from session where account_id = $1', id), [
        { signed_in_by: 'PASSKEY' },
      ])
    })

    it('who found out the password, and asked for a secret before its owner had a passkey, cannot use that secret afterwards', async () => {
      const { email, id } = await someAccount(db)
      const [thief, again] = [browser(enforcing), browser(enforcing)]
      await thief.signIn(email)
      const { totpURI } = await json<{ totpURI: string }>(
        await thief.post('/two-factor/enable', { password: PASSWORD }),
      )
      await passkeyOf(id)
      await again.signIn(email)
      for (const [at, step] of [
        [thief, -1],
        [again, 0],
      ] as const) {
        assert.equal(
          await codeOf(await at.post('/two-factor/verify-totp', { code: totp(totpURI, step) })),
          'SECOND_FACTOR_NEEDED',
        )
        assert.equal(await at.account(), null)
      }
    })

    it('who found out the password of an officer cannot act for them by sending a session of their own beside', async () => {
      const [officer, resident] = [await someAccount(db), await someAccount(db, { roles: ['RESIDENT'] })]
      const [pending, good] = [browser(enforcing), browser(enforcing)]
      await pending.signIn(officer.email)
      await good.signIn(resident.email)
      const cookie = `${pending.cookie()}; ${good.cookie()}`
      for (const [, path, body] of closed) assert.equal((await pending.post(path, body, { cookie })).status, 401, path)
      assert.equal(await enforcing.whoami({ cookie }), null)
    })
  })

  it('cannot be changed without having proved oneself within ten minutes', async () => {
    const { email, uri, id } = await enrolled()
    const at = browser(server)
    await at.signIn(email)
    await at.post('/two-factor/verify-totp', { code: totp(uri) })
    await run(`update session set created_at = now() - interval '11 minutes' where account_id = $1`, id)
    for (const path of ['/two-factor/disable', '/two-factor/generate-backup-codes', '/two-factor/enable']) {
      assert.equal(await codeOf(await at.post(path, { password: PASSWORD })), 'SESSION_NOT_FRESH', path)
    }
    assert.equal(await codeOf(await at.get('/passkey/generate-register-options')), 'SESSION_NOT_FRESH')
    await run(`update session set created_at = now() where account_id = $1`, id)
    assert.equal((await at.post('/two-factor/disable', { password: 'not-the-password' })).status, 400)
    assert.equal((await at.post('/two-factor/disable', {})).status, 400)
    assert.equal((await at.post('/two-factor/disable', { password: PASSWORD })).status, 200)
  })

  it('is changed on the record: the ledger names the account and what was done', async () => {
    const { id, email, codes } = await enrolled()
    const at = browser(server)
    await at.signIn(email)
    await at.post('/two-factor/verify-backup-code', { code: codes[0] })
    await at.post('/two-factor/generate-backup-codes', { password: PASSWORD })
    await at.post('/two-factor/disable', { password: PASSWORD })
    await at.post('/change-password', { currentPassword: PASSWORD, newPassword: 'another-long-password' })
    const filed = await run(
      `select operation from ledger_record where account_id = $1 and category = 'ALTERATION' and subjects = array[$1]::uuid[] order by seq`,
      id,
    )
    assert.deepEqual(
      filed.map(({ operation }) => operation),
      ['addAuthenticatorApp', 'useRecoveryCode', 'renewRecoveryCodes', 'removeAuthenticatorApp', 'changePassword'],
    )
  })

  it('no page of another site reaches any endpoint that a cookie opens', async () => {
    const { email } = await someAccount(db)
    const at = browser(server)
    await at.signIn(email)
    const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    for (const path of [
      '/two-factor/enable',
      '/two-factor/verify-totp',
      '/two-factor/verify-backup-code',
      '/two-factor/disable',
      '/two-factor/generate-backup-codes',
      '/passkey/verify-registration',
      '/passkey/verify-authentication',
      '/change-password',
      '/revoke-other-sessions',
      '/sign-out',
      '/sso/start',
    ]) {
      assert.equal((await at.post(path, { password: PASSWORD, code: '123456' }, evil)).status, 403, path)
      const form = await at.post(path, {}, { 'content-type': 'application/x-www-form-urlencoded' })
      assert.equal(form.status, 415, path)
    }
    for (const path of [
      '/passkey/generate-register-options',
      '/passkey/generate-authenticate-options',
      '/get-session',
    ]) {
      assert.equal((await at.get(path, { 'sec-fetch-site': 'cross-site' })).status, 403, path)
    }
  })

  it('no answer holds a token, and none is kept by anybody', async () => {
    const { email, uri } = await enrolled()
    const at = browser(server)
    const heard: string[] = []
    for (const response of [
      await at.signIn(email),
      await at.post('/two-factor/verify-totp', { code: totp(uri) }),
      await at.get('/get-session'),
      await at.post('/change-password', {
        currentPassword: PASSWORD,
        newPassword: 'another-long-password',
        revokeOtherSessions: true,
      }),
    ]) {
      assert.equal(response.headers.get('cache-control'), 'no-store')
      heard.push(await response.text())
    }
    const tokens = await run('select token from session')
    assert.ok(tokens.length > 0)
    for (const { token } of tokens) assert.ok(!heard.join().includes(String(token)))
    assert.doesNotMatch(heard.join(), /token|secret/i)
  })

  it('what was logged holds no secret, code, token or name', async () => {
    const tokens = await run('select token from session')
    const text = logged.join('\n')
    for (const { token } of tokens) assert.ok(!text.includes(String(token)))
    assert.doesNotMatch(text, /@test\.example|Pat Example|otpauth|[a-z2-9]{5}-[a-z2-9]{5}\b/)
  })
})
