import type { Config } from '../api/platform/config.ts'
import type { Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { accountsServer, PASSWORD, someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { api, type Client } from './support/api.ts'
import { browser, type Browser } from './support/signIn/browser.ts'
import { testDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { CLIENT, identityProvider, type IdentityProvider } from './support/signIn/identityProvider.ts'

const BASE = 'http://localhost:4000'

describe('single sign-on', () => {
  let db: Database
  let server: AccountsServer
  let idp: IdentityProvider
  const logged: string[] = []
  const heard: string[] = []
  beforeAll(async () => {
    db = await testDatabase()
    idp = await identityProvider(`${BASE}/api/auth/sso/callback`)
    server = await accountsServer(db, settings(), createLog('debug', { write: (line) => void logged.push(line) }))
  })
  afterAll(async () => {
    await server.close()
    await idp.close()
  })
  const settings = (): Partial<Config> => ({
    production: true,
    sso: { issuer: idp.issuer, ...CLIENT, label: 'Force account' },
  })
  const run = (text: string, ...values: unknown[]) => db.query<Record<string, unknown>>({ text, values })
  let people = 0
  const somebody = (email: string, more: object = {}) =>
    (idp.person = { sub: `person-${(people += 1)}`, email, email_verified: true, ...more })

  /** Our address to which the provider sends the browser back. */
  async function toProviderAndBack(at: Browser): Promise<string> {
    const started = await at.post('/sso/start')
    expect(started.status).toBe(200)
    const back = await idp.walk(((await started.json()) as { url: string }).url)
    return back.replace(`${BASE}/api/auth`, '')
  }
  /** Where our answer sends the browser. */
  async function arrive(at: Browser, back: string): Promise<string> {
    const response = await at.get(back, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })
    expect(response.status).toBe(302)
    const location = response.headers.get('location') ?? ''
    heard.push(location, await response.text())
    return location.replace(BASE, '')
  }
  const signIn = async (at: Browser) => arrive(at, await toProviderAndBack(at))
  const outcome = async (email: string, more?: object) => {
    somebody(email, more)
    return signIn(browser(server))
  }

  it('a member of staff signs in and is linked once, with history and ledger', async () => {
    const { id, email } = await someAccount(db)
    somebody(email.toUpperCase())
    const at = browser(server)

    expect(await signIn(at)).toBe('/')
    expect(await at.account()).toBe(id)

    const again = browser(server)
    expect(await signIn(again)).toBe('/')

    const [session] = await run('select signed_in_by, browser from session where account_id = $1', id)
    expect(session?.['signed_in_by']).toBe('SSO')
    expect(
      await run(
        `select 1 from ledger_record where operation = 'linkSingleSignOn' and subjects = array[$1]::uuid[]`,
        id,
      ),
    ).toHaveLength(1)

    const credentials = await run(
      'select access_token, refresh_token, id_token from credential where account_id = $1 and provider_id = $2',
      id,
      idp.issuer,
    )
    expect(credentials).toStrictEqual([{ access_token: null, refresh_token: null, id_token: null }])
  })

  it("an officer whose e-mail changes at the provider stays the same account, and the address's next owner gets none", async () => {
    const { id, email } = await someAccount(db)
    const officer = somebody(email)
    await signIn(browser(server))
    idp.person = { ...officer, email: 'married@test.example' }
    const at = browser(server)

    expect(await signIn(at)).toBe('/')
    expect(await at.account()).toBe(id)
    expect(await outcome(email)).toBe('/login?error=SSO_UNKNOWN')
  })

  it('an unknown, an unverified, a suspended and an archived address are answered alike, and no account is made', async () => {
    const [unverified, suspended, archived] = [await someAccount(db), await someAccount(db), await someAccount(db)]
    await run('update account set suspended_at = now() where id = $1', suspended.id)
    await run('update account set archived_at = now() where id = $1', archived.id)
    const count = async () => (await run('select count(*)::int as n from account'))[0]?.['n']
    const before = await count()

    expect(await outcome('stranger@elsewhere.example')).toBe('/login?error=SSO_UNKNOWN')
    expect(await outcome(unverified.email, { email_verified: false })).toBe('/login?error=SSO_UNKNOWN')
    expect(await outcome(unverified.email, { email_verified: 'true' })).toBe('/login?error=SSO_UNKNOWN')
    expect(await outcome(suspended.email)).toBe('/login?error=SSO_UNKNOWN')
    expect(await outcome(archived.email)).toBe('/login?error=SSO_UNKNOWN')
    expect(await count()).toBe(before)

    const links = await run(
      'select 1 from credential where provider_id = $1 and account_id = any($2::uuid[])',
      idp.issuer,
      [unverified.id, suspended.id, archived.id],
    )
    expect(links).toHaveLength(0)
  })

  it('an officer who is suspended after being linked is refused', async () => {
    const { id, email } = await someAccount(db)
    somebody(email)
    await signIn(browser(server))

    await run('update account set suspended_at = now() where id = $1', id)

    expect(await signIn(browser(server))).toBe('/login?error=SSO_UNKNOWN')
  })

  it('an answer of the provider works once, in the browser that asked, and for a short time', async () => {
    const { email } = await someAccount(db)
    somebody(email)
    const [officer, thief] = [browser(server), browser(server)]
    const back = await toProviderAndBack(officer)

    expect(await arrive(thief, back)).toBe('/login?error=SSO_EXPIRED')
    expect(await arrive(officer, back)).toBe('/')
    expect(await arrive(officer, back)).toBe('/login?error=SSO_EXPIRED')

    const late = browser(server)
    const forgotten = await toProviderAndBack(late)
    await run(`update verification set expires_at = now() - interval '1 second' where identifier like 'sso-%'`)

    expect(await arrive(late, forgotten)).toBe('/login?error=SSO_EXPIRED')
    expect(await arrive(browser(server), '/sso/callback')).toBe('/login?error=SSO_EXPIRED')
  })

  it('a replayed state is refused, even with a new code', async () => {
    const { email } = await someAccount(db)
    somebody(email)
    const at = browser(server)
    const first = new URL(`${BASE}${await toProviderAndBack(at)}`)

    expect(await arrive(at, `${first.pathname}${first.search}`)).toBe('/')

    const second = new URL(`${BASE}${await toProviderAndBack(at)}`)
    second.searchParams.set('state', first.searchParams.get('state') ?? '')

    expect(await arrive(at, `${second.pathname}${second.search}`)).toBe('/login?error=SSO_EXPIRED')
  })

  it('a code that was meant for another request is refused: nonce, verifier and code belong together', async () => {
    const { email } = await someAccount(db)
    somebody(email)
    const at = browser(server)
    const stored = async (change: string) => {
      const back = await toProviderAndBack(at)
      await run(
        `update verification set value = (value::jsonb || $1::jsonb)::text where identifier like 'sso-%'`,
        change,
      )
      return arrive(at, back)
    }

    expect(await stored('{"nonce":"another-nonce"}')).toBe('/login?error=SSO_REFUSED')
    expect(await stored('{"codeVerifier":"another-verifier-of-at-least-forty-three-characters"}')).toBe(
      '/login?error=SSO_REFUSED',
    )

    const back = new URL(`${BASE}${await toProviderAndBack(at)}`)
    back.searchParams.set('iss', 'https://other.example')

    expect(await arrive(at, `${back.pathname}${back.search}`)).toBe('/login?error=SSO_REFUSED')
    expect(await at.account()).toBeNull()
  })

  it('an officer who declines at the provider is told so', async () => {
    const at = browser(server)
    const { url } = (await (await at.post('/sso/start')).json()) as { url: string }
    const state = new URL(url).searchParams.get('state') ?? ''

    expect(await arrive(at, `/sso/callback?error=access_denied&state=${state}`)).toBe('/login?error=SSO_REFUSED')
  })

  it('the request holds PKCE, state and nonce, and no secret', async () => {
    const { url } = (await (await browser(server).post('/sso/start')).json()) as { url: string }
    const asked = new URL(url).searchParams

    expect(asked.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce'])
      about(name, () => expect(asked.get(name)?.length ?? 0).toBeGreaterThanOrEqual(43))
    expect(url).not.toContain(CLIENT.clientSecret)
  })

  it('signing in ends the session that the browser came with', async () => {
    const { email } = await someAccount(db, { roles: ['RESIDENT'] })
    const at = browser(server)
    await at.signIn(email)
    const planted = at.cookie()
    somebody(email)

    expect(await signIn(at)).toBe('/')
    expect(await server.whoami({ cookie: planted })).toBeNull()
  })

  describe('is unlinked by an administrator', () => {
    const UNLINK = /* GraphQL */ `
      mutation ($input: RecordVersionInput!) {
        unlinkSingleSignOn(input: $input) {
          account {
            version
            ssoLinkedAt
          }
        }
      }
    `
    const versionOf = async (id: string) =>
      Number((await run('select version from account where id = $1', id))[0]?.['version'])
    /** An account that has signed in once by single sign-on, with a name that the provider has since changed. */
    async function linkedAndRenamed() {
      const account = await someAccount(db)
      const known = somebody(account.email)
      await signIn(browser(server))
      return {
        ...account,
        known: { ...known, email: `moved-${account.email}` },
        input: { input: { id: account.id, version: await versionOf(account.id) } },
      }
    }

    it("and the old identity is refused, while a new one with the account's address is linked", async () => {
      const { id, email, known, input } = await linkedAndRenamed()
      const administrator = await (await api()).as('ADMINISTRATOR')
      const { unlinkSingleSignOn } = await administrator.get<{ unlinkSingleSignOn: { account: object } }>(UNLINK, input)

      expect(unlinkSingleSignOn.account).toStrictEqual({ version: input.input.version + 1, ssoLinkedAt: null })

      idp.person = known
      expect(await signIn(browser(server))).toBe('/login?error=SSO_UNKNOWN')
      expect(await outcome(email)).toBe('/')
      expect(
        await run('select 1 from credential where account_id = $1 and provider_id = $2', id, idp.issuer),
      ).toHaveLength(1)
    })

    it('and ledger and history say who did it', async () => {
      const { id, input } = await linkedAndRenamed()
      const administrator = await (await api()).as('ADMINISTRATOR')
      await administrator.get(UNLINK, input)
      const filed = await run(
        `
          select category, subjects::text[] as subjects, classes
          from ledger_record
          where account_id = $1
          and operation = 'unlinkSingleSignOn'
        `,
        administrator.accountId,
      )

      expect(filed).toStrictEqual([{ category: 'ALTERATION', subjects: [id], classes: ['ACCOUNT'] }])

      const history = await run(
        `
          select field, new_value, account_id from history_entry
          where object_id = $1
          and operation = 'unlinkSingleSignOn'
        `,
        id,
      )
      expect(history).toStrictEqual([{ field: 'ssoLinkedAt', new_value: null, account_id: administrator.accountId }])
    })

    it('and by nobody else: not by the owner, by other roles, on an old version, or for themselves', async () => {
      const { id, email, known, input } = await linkedAndRenamed()
      const house = await api()
      const refusal = async (by: Client, of: object = input) => (await by.refused(UNLINK, { ...of })).extensions.code

      expect(await refusal(await house.signIn(email, PASSWORD))).toBe('FORBIDDEN')
      for (const role of ['SPOC', 'STAFF', 'OPERATOR', 'REGISTER_MANAGER', 'DPO'] as const)
        await about(role, async () => expect(await refusal(await house.as(role))).toBe('FORBIDDEN'))

      const administrator = await house.as('ADMINISTRATOR')
      expect(await refusal(administrator, { input: { ...input.input, version: 99 } })).toBe('CONFLICT')
      expect(await refusal(administrator, { input: { id: administrator.accountId, version: 1 } })).toBe('FORBIDDEN')

      const { createApiKey } = await administrator.get<{ createApiKey: { secret: string } }>(/* GraphQL */ `
        mutation {
          createApiKey(input: { name: "Accounts", scopes: ["read:ACCOUNT", "write:ACCOUNT"] }) {
            secret
          }
        }
      `)
      const { errors } = await house.anonymous.send(UNLINK, input, { authorization: `Bearer ${createApiKey.secret}` })

      expect(errors[0]?.extensions.code).toBe('FORBIDDEN')

      idp.person = known
      const at = browser(server)

      expect(await signIn(at)).toBe('/')
      expect(await at.account()).toBe(id)
    })
  })

  it('a provider that is down, or that answers for another issuer, keeps nobody from signing in otherwise', async () => {
    for (const issuer of ['http://127.0.0.1:9', `${idp.issuer}/other`]) {
      const other = await accountsServer(db, { sso: { issuer, ...CLIENT, label: 'x' } })
      try {
        const at = browser(other)
        expect((await at.post('/sso/start')).status).toBe(503)
        const { email, id } = await someAccount(db)
        await at.signIn(email)
        expect(await at.account()).toBe(id)
      } finally {
        await other.close()
      }
    }
  })

  it('logs and addresses hold no token, code or name', () => {
    const text = [...logged, ...heard].join('\n')

    expect(logged.join('\n')).toContain('SSO_UNKNOWN')
    expect(text).not.toMatch(/eyJ|@test\.example|code=|access_token|id_token|Pat Example/)
    expect(text).not.toContain(CLIENT.clientSecret)
  })
})
