import { setTimeout as delay } from 'node:timers/promises'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, type Input, type Made, organisation, update, word } from './support/builders.ts'
import { type Followed, type Follower, followers } from './support/live/follower.ts'
import { acceptInvitation } from './support/signIn/mailedLinks.ts'

const NOTES = 'subscription { restrictedNoteChanged { kind id restrictedNote { text } } }'
const ORGANISATIONS = 'subscription { organisationChanged { kind id organisation { name } } }'
const FORBIDDEN = { code: 4403, reason: 'Your session or your rights have changed.' }

/** Well before the half minute after which all sockets are looked at. */
const TIMED_MS = 10_000

type Reader = { client: Client; account: Made; assignment?: Made; email: string }

describe('who loses a right while following', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    bank = await organisation(force.crime)
    sockets = followers(server)
  })
  afterEach(() => sockets.closeAll())

  const reader = async (roles: string[], more: Input = {}): Promise<Reader> => {
    const email = `${word()}@test.example`
    const account = await create(force.admin, 'Account', { email, displayName: 'Sam', roles, ...more })
    const client = await acceptInvitation(server, email)
    return { client, email, account: { ...account, version: account.version + 1 } }
  }
  const spoc = async (): Promise<Reader> => {
    const made = await reader(['SPOC'])
    const assignment = await create(force.admin, 'SpocAssignment', {
      account: made.account.id,
      directorate: force.crimeDirectorate,
    })
    return { ...made, assignment }
  }
  const newNote = () =>
    create(force.crime, 'RestrictedNote', {
      organisation: bank.id,
      directorate: force.crimeDirectorate,
      text: `Seen ${word()}`,
    })
  const asked = (by: Client, document: string, variables: object = {}) => by.get(document, { ...variables })
  const leave = async ({ headers }: Client) =>
    fetch(`${server.url}/api/auth/sign-out`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', origin: 'http://localhost:4000' },
      body: '{}',
    })
  const sessionOf = async ({ id }: Made): Promise<string> => {
    const { account } = await force.admin.get<{ account: { sessions: { id: string }[] } }>(
      'query ($id: ID!) { account(id: $id) { sessions { id } } }',
      { id },
    )
    return account.sessions[0]?.id ?? ''
  }

  /** Seven ways. Each leaves the socket idle: it is closed by the loss itself, not by the next event. */
  const LOSSES: [string, (reader: Reader) => Promise<unknown>][] = [
    ['signs out', ({ client }) => leave(client)],
    [
      'has the session ended by an administrator',
      async ({ account }) =>
        asked(force.admin, 'mutation ($input: EndSessionInput!) { endSession(input: $input) { account { id } } }', {
          input: { id: await sessionOf(account) },
        }),
    ],
    [
      'is suspended',
      ({ account }) => update(force.admin, 'Account', account, { suspendedAt: new Date().toISOString() }),
    ],
    [
      'is archived',
      ({ account }) => asked(force.admin, ARCHIVE, { input: { id: account.id, version: account.version } }),
    ],
    ['becomes general staff', ({ account }) => update(force.admin, 'Account', account, { roles: ['STAFF'] })],
    [
      'has the assignment to the directorate ended',
      ({ assignment }) => update(force.admin, 'SpocAssignment', assignment as Made, { endsOn: '2020-01-01' }),
    ],
  ]
  const ARCHIVE = 'mutation ($input: RecordVersionInput!) { archiveAccount(input: $input) { account { id } } }'

  it.each(LOSSES)('a SPOC who %s is told of nothing more, and the socket is closed', async (_how, lose) => {
    const sam = await spoc()
    const other = await (await sockets.connect(force.crime)).follow(NOTES)
    const socket = await sockets.connect(sam.client)
    const followed = await socket.follow(NOTES)
    const before = await newNote()
    await followed.count(1)

    await lose(sam)
    await newNote()

    expect(await socket.closed).toStrictEqual(FORBIDDEN)
    await other.count(2)
    expect(followed.told.map(({ id }) => id)).toStrictEqual([before.id])
  })

  it('a system whose API key is revoked is told of nothing more, and the socket is closed', async () => {
    const { client } = await spoc()
    const { made } = await client.get<{ made: { apiKey: Made; secret: string } }>(
      'mutation ($input: CreateApiKeyInput!) { made: createApiKey(input: $input) { apiKey { id version } secret } }',
      { input: { name: 'Hub', scopes: ['read:RESTRICTED'] } },
    )
    const socket = await sockets.connect({ headers: { authorization: `Bearer ${made.secret}` } })
    const followed = await socket.follow(NOTES)
    await newNote()
    await followed.count(1)

    await asked(client, 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }', {
      input: { id: made.apiKey.id, version: made.apiKey.version },
    })
    await newNote()

    expect(await socket.closed).toStrictEqual(FORBIDDEN)
    expect(followed.told).toHaveLength(1)
  })

  it('a stakeholder whose account moves to another organisation is told of nothing more', async () => {
    const sam = await reader(['STAKEHOLDER'], { organisation: bank.id })
    const socket = await sockets.connect(sam.client)
    const followed = await socket.follow(ORGANISATIONS)
    bank = await update(force.crime, 'Organisation', bank, { name: `Bank ${word()}` })
    await followed.count(1)

    await update(force.admin, 'Account', sam.account, { organisation: (await organisation(force.crime)).id })
    bank = await update(force.crime, 'Organisation', bank, { name: `Bank ${word()}` })

    expect(await socket.closed).toStrictEqual(FORBIDDEN)
    expect(followed.told).toHaveLength(1)
  })

  it('a stakeholder whose standing changes has an idle socket closed at once', async () => {
    const sam = await reader(['STAKEHOLDER'], { organisation: bank.id, standing: 'EDITOR' })
    const socket = await sockets.connect(sam.client)
    await socket.follow(ORGANISATIONS)

    await update(force.admin, 'Account', sam.account, { standing: 'VIEWER' })

    const inTime = delay(TIMED_MS, 'still open', { ref: false })
    expect(await Promise.race([socket.closed, inTime])).toStrictEqual(FORBIDDEN)
  })

  it('a member of staff whose colleague signs out is told on', async () => {
    const [stays, goes] = [await spoc(), await spoc()]
    const followed: Followed = await (await sockets.connect(stays.client)).follow(NOTES)
    const gone: Follower = await sockets.connect(goes.client)

    await leave(goes.client)
    await gone.closed
    const { id } = await newNote()

    expect((await followed.count(1)).map((told) => told.id)).toStrictEqual([id])
  })
})
