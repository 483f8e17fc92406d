import type { Database } from '../api/platform/database.ts'
import { PASSWORD, someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { browser } from './support/signIn/browser.ts'
import { about } from './support/run/expecting.ts'
import { codeOf, enrol, json, secondFactors, type SecondFactors } from './support/signIn/secondFactors.ts'
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

  it('a code works once: anyone who saw it is refused, in the same session or in another', async () => {
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

  it('the code with which an officer enrolled signs nobody in', async () => {
    const { email, code } = await enrolled()
    const at = browser(server)

    await at.signIn(email)

    expect(await codeOf(await at.post('/two-factor/verify-totp', { code }))).toBe('CODE_USED')
  })

  it('guessing codes is stopped after 5 for the challenge and after 10 for the account, even with the right code', async () => {
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

    // The code of the next half minute, since that of the first round may be used up.
    expect((await at.post('/two-factor/verify-totp', { code: totp(uri, 1) })).status).toBe(429)
    expect(await at.account()).toBeNull()
  })

  it('guessing stops after fifty wrong codes in a day; a right code resets the count, and a recovery code still works', async () => {
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

  it('a recovery code signs in once, however it is written, and is never stored in clear', async () => {
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

  it('no browser is trusted to skip the code next time', async () => {
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

  it('cannot be changed more than ten minutes after signing in', async () => {
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

  it('is changed with a ledger record that names the account and what was done', async () => {
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

  it("another site's page reaches no endpoint that a cookie opens", async () => {
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

  it('no answer holds a token, and no answer may be cached', async () => {
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

  it('the log holds no secret, code, token or name', async () => {
    const tokens = await run('select token from session')
    const text = factors.logged.join('\n')

    for (const { token } of tokens) expect(text).not.toContain(String(token))
    expect(text).not.toMatch(/@test\.example|Pat Example|otpauth|[a-z2-9]{5}-[a-z2-9]{5}\b/)
  })
})
