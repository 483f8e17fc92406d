import type { Database } from '../api/platform/database.ts'
import { accountsServer, PASSWORD, someAccount, type AccountsServer } from './support/signIn/accountsServer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { browser } from './support/signIn/browser.ts'
import { type Cast, cast, organisation, word } from './support/builders.ts'
import { testDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { post } from './support/exports.ts'

const CHANGE = /* GraphQL */ `
  mutation M($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        website
      }
    }
  }
`
const BY_ID = /* GraphQL */ `
  query Q($id: ID!) {
    organisation(id: $id) {
      version
      website
    }
  }
`

describe('a request that names its account (Beadle-Account)', () => {
  let house: Api
  let force: Cast
  let manager: Client
  let other: Client
  beforeAll(async () => {
    house = await api()
    force = await cast(house)
    manager = await house.as('REGISTER_MANAGER')
    other = await house.as('REGISTER_MANAGER')
  })
  const named = ({ accountId }: Client) => ({ 'Beadle-Account': accountId })

  it('is answered when a register manager sends it with a session of their own', async () => {
    const { data } = await manager.send('{ viewer { account { id } } }', {}, named(manager))
    expect(data).toStrictEqual({ viewer: { account: { id: manager.accountId } } })
  })

  it('changes nothing once the browser is signed in as another register manager, cached or not', async () => {
    const { id } = await organisation(force.manager, { name: word() })
    const input = { id, version: 1, website: 'https://wrong-name.example' }
    const fresh = await house.as('REGISTER_MANAGER')
    for (const sender of [other, fresh]) {
      const { status, errors } = await sender.send(CHANGE, { input }, named(manager))
      expect([status, errors.map(({ extensions }) => extensions.code)]).toStrictEqual([401, ['UNAUTHENTICATED']])
    }

    expect(await manager.get(BY_ID, { id })).toStrictEqual({ organisation: { version: 1, website: null } })

    // Without the header, or with their own account in it, they may.
    const { errors } = await other.send(CHANGE, { input }, named(other))
    expect(errors).toStrictEqual([])
  })

  it('reads and exports nothing either', async () => {
    const { id } = await organisation(force.manager, { name: word() })

    const { data, errors } = await other.send(BY_ID, { id }, named(manager))
    const file = await post(
      house,
      other,
      { type: 'Organisation', columns: ['name'], filter: { id: { eq: id } } },
      named(manager),
    )

    expect(data?.['organisation'] ?? null).toBeNull()
    expect(errors.map(({ extensions }) => extensions.code)).toStrictEqual(['UNAUTHENTICATED'])
    expect(file.status).toBe(401)
  })

  it('gets no tile, and nothing else that the map asks for', async () => {
    for (const path of ['premises/10/511/340.mvt', 'streets.json', 'background.json']) {
      const asked = async (caller: Client) =>
        (await fetch(`${house.url}/api/tiles/${path}`, { headers: { ...other.headers, ...named(caller) } })).status
      await about(path, async () => expect([await asked(other), await asked(manager)]).toStrictEqual([200, 401]))
    }
  })
})

describe('a request about signing in that names its account', () => {
  let db: Database
  let server: AccountsServer
  beforeAll(async () => {
    db = await testDatabase()
    server = await accountsServer(db)
  })
  afterAll(() => server.close())
  const signedIn = async () => {
    const account = await someAccount(db)
    const at = browser(server)
    await at.signIn(account.email)
    return { ...account, at }
  }
  const password = { currentPassword: PASSWORD, newPassword: 'another-correct-horse' }

  it('changes nothing for a member of staff who has signed in since in place of the one that it names', async () => {
    const [owner, other] = [await signedIn(), await signedIn()]
    const sent: readonly (readonly [string, object])[] = [
      ['/change-password', password],
      ['/two-factor/enable', { password: PASSWORD }],
      ['/two-factor/verify-totp', { code: '123456' }],
      ['/passkey/verify-registration', {}],
      ['/revoke-other-sessions', {}],
    ]
    for (const [path, body] of sent) {
      const answer = await other.at.post(path, body, { 'beadle-account': owner.id })
      await about(path, async () =>
        expect([answer.status, ((await answer.json()) as { code: string }).code]).toStrictEqual([
          401,
          'UNAUTHENTICATED',
        ]),
      )
    }

    const options = await other.at.get('/passkey/generate-register-options', { 'beadle-account': owner.id })
    expect(options.status).toBe(401)

    const own = await other.at.post('/change-password', password, { 'beadle-account': other.id })
    expect(own.status).toBe(200)
  })

  it('signs out the account that it names, and nobody who has signed in since', async () => {
    const [owner, other] = [await signedIn(), await signedIn()]

    const stale = await other.at.post('/sign-out', {}, { 'beadle-account': owner.id })

    expect([stale.status, ((await stale.json()) as { code: string }).code]).toStrictEqual([401, 'UNAUTHENTICATED'])
    expect([await other.at.account(), await owner.at.account()]).toStrictEqual([other.id, owner.id])

    const own = await other.at.post('/sign-out', {}, { 'beadle-account': other.id })
    const again = await other.at.post('/sign-out', {}, { 'beadle-account': other.id })

    expect([own.status, again.status]).toStrictEqual([200, 200])
    expect([await other.at.account(), await owner.at.account()]).toStrictEqual([null, owner.id])
  })

  it("signs out the session's account if the request names none, as a program's does", async () => {
    const { at } = await signedIn()

    expect((await at.post('/sign-out')).status).toBe(200)
    expect(await at.account()).toBeNull()
  })

  it('reports no session where another account is named than the member of staff who has one', async () => {
    const [owner, other] = [await signedIn(), await signedIn()]

    expect(await (await other.at.get('/get-session', { 'beadle-account': owner.id })).json()).toBeNull()
    expect(await (await other.at.get('/get-session', { 'beadle-account': other.id })).json()).not.toBeNull()
  })
})
