import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { accountsServer, PASSWORD, someAccount, type AccountsServer } from './support/accountsServer.ts'
import { browser, type Browser } from './support/browser.ts'
import { testDatabase } from './support/database.ts'
import { about } from './support/expecting.ts'
import { totp } from './support/totp.ts'

type Enrolled = { email: string; id: string; uri: string; codes: string[] }
const json = async <T>(response: Response): Promise<T> => (await response.json()) as T
const codeOf = async (response: Response): Promise<unknown> => (await json<{ code?: unknown }>(response)).code

describe('the second factor', () => {
  let db: Database
  let server: AccountsServer
  let enforcing: AccountsServer
  const logged: string[] = []
  beforeAll(async () => {
    db = await testDatabase()
    const log = createLog('debug', { write: (line) => void logged.push(line) })
    server = await accountsServer(
      db,
      { sso: { issuer: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'x', label: 'x' } },
      log,
    )
    enforcing = await accountsServer(db, { production: true }, log)
  })
  afterAll(async () => {
    await server.close()
    await enforcing.close()
  })
  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })

  /**
   * Sets up an authenticator app in a browser that is signed in. The code is that of the half minute before, so that
   * this one's is unused.
   */
  async function enrol(at: Browser): Promise<{ uri: string; codes: string[] }> {
    const begun = await at.post('/two-factor/enable', { password: PASSWORD })
    expect(begun.status).toBe(200)
    const { totpURI: uri, backupCodes: codes } = await json<{ totpURI: string; backupCodes: string[] }>(begun)
    expect((await at.post('/two-factor/verify-totp', { code: totp(uri, -1) })).status).toBe(200)
    return { uri, codes }
  }
  const passkeyOf = (id: string) =>
    run(
      `
        insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up)
        values (gen_random_uuid(), $1, $2, 'x', 0, 'singleDevice', false)
      `,
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
    expect(await json(first)).toStrictEqual({ next: 'CODE' })
    expect(await at.account()).toBeNull()
    expect(await codeOf(await at.post('/two-factor/verify-totp', { code: '000000' }))).toBe('INVALID_CODE')

    const second = await at.post('/two-factor/verify-totp', { code: totp(uri) })
    expect(await json(second)).toStrictEqual({ user: { id, email, name: 'Pat Example' }, next: null })
    expect(await at.account()).toBe(id)
    expect((await browser(server).post('/two-factor/verify-totp', { code: totp(uri, 1) })).status).toBe(401)
  })

  it('a code is good once: anyone who saw it is refused, in the same session or in another', async () => {
    const { email, uri } = await enrolled()
    const [officer, thief] = [browser(server), browser(server)]
    await officer.signIn(email)
    await thief.signIn(email)
    const code = totp(uri)
    const answers = await Promise.all([
      officer.post('/two-factor/verify-totp', { code }),
      thief.post('/two-factor/verify-totp', { code }),
    ])
    expect(answers.map(({ status }) => status).sort()).toStrictEqual([200, 401])

    const late = browser(server)
    await late.signIn(email)
    expect(await codeOf(await late.post('/two-factor/verify-totp', { code }))).toBe('CODE_USED')
    expect(await late.account()).toBeNull()
  })

  it('the code with which an officer has enrolled does not sign anybody in', async () => {
    const { email, uri } = await enrolled()
    const at = browser(server)

    await at.signIn(email)

    expect(await codeOf(await at.post('/two-factor/verify-totp', { code: totp(uri, -1) }))).toBe('CODE_USED')
  })

  it('guessing codes is stopped for the challenge after 5 and for the account after 10, for the right code too', async () => {
    const { email, uri } = await enrolled()
    for (const round of [1, 2]) {
      const at = browser(server)
      await at.signIn(email)
      for (let guess = 0; guess < 5; guess++)
        expect((await at.post('/two-factor/verify-totp', { code: `${round}0000${guess}` })).status).toBe(401)
      if (round === 1) expect((await at.post('/two-factor/verify-totp', { code: totp(uri) })).status).toBe(400)
    }

    const at = browser(server)
    await at.signIn(email)
    // Not the code of the first round, even if that half minute is over.
    expect((await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })).status).toBe(429)
    expect(await at.account()).toBeNull()
  })

  it('stops guessing after fifty wrong codes in a day; a right code begins the count again, and a recovery code still works', async () => {
    const { id, email, uri, codes } = await enrolled()
    const tried = async (times: number) => {
      for (let code = 0; code < times; code++)
        await server.auth.attempts.consume(`codes:${id}`, { max: 50, window: 24 * 3600 })
    }
    const at = browser(server)
    await tried(49)
    await at.signIn(email)
    expect((await at.post('/two-factor/verify-totp', { code: totp(uri) })).status).toBe(200)

    await tried(50)
    await at.post('/sign-out')
    await at.signIn(email)
    expect(await codeOf(await at.post('/two-factor/verify-totp', { code: totp(uri, 1) }))).toBe('TOO_MANY_CODES')
    expect((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(200)
  })

  it('a recovery code signs in once, however it is written, and is never kept as it is', async () => {
    const { email, id, codes } = await enrolled()
    const [first = '', second = ''] = codes
    expect(codes).toHaveLength(10)

    const [row] = await run(
      'select recovery_codes, recovery_codes_left, secret from authenticator_app where account_id = $1',
      id,
    )
    for (const code of codes) expect(String(row?.['recovery_codes'])).not.toContain(code)
    expect(row?.['recovery_codes_left']).toBe(10)

    const at = browser(server)
    await at.signIn(email)
    expect(
      (await at.post('/two-factor/verify-backup-code', { code: ` ${first.replace('-', ' ').toUpperCase()}` })).status,
    ).toBe(200)
    expect(await at.account()).toBe(id)

    const again = browser(server)
    await again.signIn(email)
    expect((await again.post('/two-factor/verify-backup-code', { code: first })).status).toBe(401)

    const stored = JSON.parse(
      String(
        (await run('select recovery_codes from authenticator_app where account_id = $1', id))[0]?.['recovery_codes'],
      ).slice(2),
    ) as string[]
    expect((await again.post('/two-factor/verify-backup-code', { code: stored[0] })).status).toBe(401)

    const race = [browser(server), browser(server)]
    for (const each of race) await each.signIn(email)
    const statuses = await Promise.all(
      race.map(async (each) => (await each.post('/two-factor/verify-backup-code', { code: second })).status),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(
      (await run('select recovery_codes_left as n from authenticator_app where account_id = $1', id))[0]?.['n'],
    ).toBe(8)
  })

  it('no browser is trusted to leave the code out next time', async () => {
    const { email, uri } = await enrolled()
    const at = browser(server)
    await at.signIn(email)
    await at.post('/two-factor/verify-totp', { code: totp(uri), trustDevice: true })

    await at.post('/sign-out')

    expect(await json(await at.signIn(email))).toStrictEqual({ next: 'CODE' })
  })

  it('enrolling gives this browser another session and ends all others', async () => {
    const { email, id } = await someAccount(db)
    const [at, other] = [browser(server), browser(server)]
    await at.signIn(email)
    await other.signIn(email)
    const planted = at.cookie()

    await enrol(at)

    expect(await at.account()).toBe(id)
    expect(await server.whoami({ cookie: planted })).toBeNull()
    expect(await other.account()).toBeNull()
  })

  describe('asked for once more of an officer who is signed in', () => {
    /** Signed in with password and code; the code of this half minute is used up. */
    async function signedIn() {
      const account = await enrolled()
      const at = browser(server)
      await at.signIn(account.email)
      await at.post('/two-factor/verify-totp', { code: totp(account.uri) })
      expect(await at.account()).toBe(account.id)
      return { ...account, at, session: at.cookie() }
    }

    it('leaves the session as it was when they turn back after the password', async () => {
      const { at, email, id } = await signedIn()
      expect(await json(await at.signIn(email))).toStrictEqual({ next: 'CODE' })
      expect(await at.account()).toBe(id)
      expect(await codeOf(await at.post('/two-factor/verify-totp', { code: '000000' }))).toBe('INVALID_CODE')
      expect(await at.account()).toBe(id)
    })

    it('gives a new session for the code, opened by the second factor, and ends the one before', async () => {
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

    it('takes a recovery code as well, and each of them once', async () => {
      const { at, email, id, codes, session } = await signedIn()
      await at.signIn(email)
      expect((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(200)
      expect(await server.whoami({ cookie: session })).toBeNull()

      await at.signIn(email)
      expect((await at.post('/two-factor/verify-backup-code', { code: codes[0] })).status).toBe(401)
      expect(await at.account()).toBe(id)
    })

    it('can be guessed at as often as without a session, and no more', async () => {
      const { at, email, uri } = await signedIn()
      await at.signIn(email)

      for (let guess = 0; guess < 5; guess++)
        expect((await at.post('/two-factor/verify-totp', { code: `10000${guess}` })).status).toBe(401)

      expect((await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })).status).toBe(400)
    })

    it("ends the session at the password where it is another's", async () => {
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

    it('a resident needs none, until made a member of staff', async () => {
      const { email, id } = await someAccount(db, { roles: ['RESIDENT'] })
      const at = browser(enforcing)
      expect((await json<{ next: unknown }>(await at.signIn(email))).next).toBeNull()
      expect(await at.account()).toBe(id)

      await run(`update account set roles = '{RESIDENT,STAFF}' where id = $1`, id)
      expect(await at.account()).toBeNull()
    })

    it('who has switched it off is at the beginning again', async () => {
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

    it('who found out the password of somebody with a passkey cannot enrol in their place', async () => {
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

    it('an officer who signed in by passkey stays signed in when they give the password alone, which proves nothing', async () => {
      const { email, id } = await someAccount(db, { roles: ['RESIDENT'] })
      const at = browser(enforcing)
      await at.signIn(email)
      await run(`update account set roles = '{STAFF}' where id = $1`, id)
      await run(`update session set signed_in_by = 'PASSKEY' where account_id = $1`, id)

      await run(
        `
          insert into passkey (id, account_id, credential_id, public_key, counter, device_type, backed_up)
          values (gen_random_uuid(), $1, $2, 'x', 0, 'singleDevice', false)
        `,
        id,
        id,
      )

      expect(await at.account()).toBe(id)
      expect((await json<{ next: string }>(await at.signIn(email))).next).toBe('PASSKEY')
      expect(await at.account()).toBe(id)
      expect(await run('select signed_in_by from session where account_id = $1', id)).toStrictEqual([
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
        expect(await codeOf(await at.post('/two-factor/verify-totp', { code: totp(totpURI, step) }))).toBe(
          'SECOND_FACTOR_NEEDED',
        )
        expect(await at.account()).toBeNull()
      }
    })

    it('who found out the password of an officer cannot act for them by sending a session of their own beside', async () => {
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

  it('cannot be changed without having proved oneself within ten minutes', async () => {
    const { email, uri, id } = await enrolled()
    const at = browser(server)
    await at.signIn(email)
    await at.post('/two-factor/verify-totp', { code: totp(uri) })
    await run(`update session set created_at = now() - interval '11 minutes' where account_id = $1`, id)
    for (const path of ['/two-factor/disable', '/two-factor/generate-backup-codes', '/two-factor/enable']) {
      await about(path, async () =>
        expect(await codeOf(await at.post(path, { password: PASSWORD }))).toBe('SESSION_NOT_FRESH'),
      )
    }
    expect(await codeOf(await at.get('/passkey/generate-register-options'))).toBe('SESSION_NOT_FRESH')

    await run(`update session set created_at = now() where account_id = $1`, id)
    expect((await at.post('/two-factor/disable', { password: 'not-the-password' })).status).toBe(400)
    expect((await at.post('/two-factor/disable', {})).status).toBe(400)
    expect((await at.post('/two-factor/disable', { password: PASSWORD })).status).toBe(200)
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
      `
        select operation from ledger_record
        where account_id = $1
        and category = 'ALTERATION'
        and subjects = array[$1]::uuid[] order by seq
      `,
      id,
    )

    expect(filed.map(({ operation }) => operation)).toStrictEqual([
      'addAuthenticatorApp',
      'useRecoveryCode',
      'renewRecoveryCodes',
      'removeAuthenticatorApp',
      'changePassword',
    ])
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
      await about(path, async () =>
        expect((await at.post(path, { password: PASSWORD, code: '123456' }, evil)).status).toBe(403),
      )
      const form = await at.post(path, {}, { 'content-type': 'application/x-www-form-urlencoded' })
      about(path, () => expect(form.status).toBe(415))
    }
    for (const path of [
      '/passkey/generate-register-options',
      '/passkey/generate-authenticate-options',
      '/get-session',
    ]) {
      await about(path, async () => expect((await at.get(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403))
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
      expect(response.headers.get('cache-control')).toBe('no-store')
      heard.push(await response.text())
    }

    const tokens = await run('select token from session')
    expect(tokens.length).toBeGreaterThan(0)
    for (const { token } of tokens) expect(heard.join()).not.toContain(String(token))
    expect(heard.join()).not.toMatch(/token|secret/i)
  })

  it('what was logged holds no secret, code, token or name', async () => {
    const tokens = await run('select token from session')
    const text = logged.join('\n')

    for (const { token } of tokens) expect(text).not.toContain(String(token))
    expect(text).not.toMatch(/@test\.example|Pat Example|otpauth|[a-z2-9]{5}-[a-z2-9]{5}\b/)
  })
})
