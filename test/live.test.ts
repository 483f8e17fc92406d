import { messageAllowance } from '../api/http/live/messageAllowance.ts'
import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { archive, create, organisation, update, word } from './support/builders.ts'
import { type Follower, followers } from './support/live/follower.ts'

const CHANGED = /* GraphQL */ `
  subscription ($ids: [ID!]) {
    organisationChanged(ids: $ids) {
      kind
      id
      bank: organisation {
        name
        website
      }
    }
  }
`

describe('following organisations', () => {
  let server: Api
  let spoc: Client
  let staff: Client
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    server = await api()
    sockets = followers(server)
    spoc = await server.as('SPOC')
    staff = await server.as('STAFF')
  })
  afterEach(() => sockets.closeAll())

  it('tells a member of staff of each change in order, with the record as read for them', async () => {
    const followed = await (await sockets.connect(staff)).follow(CHANGED)

    const name = `Bank ${word()}`
    const made = await organisation(spoc, { name })
    await followed.count(1)
    const changed = await update(spoc, 'Organisation', made, { website: 'https://bank.example' })
    await followed.count(2)
    await archive(spoc, 'Organisation', changed)
    const told = await followed.count(3)

    expect(told).toStrictEqual([
      { kind: 'CREATED', id: made.id, bank: { name, website: null } },
      { kind: 'CHANGED', id: made.id, bank: { name, website: 'https://bank.example' } },
      { kind: 'ARCHIVED', id: made.id, bank: { name, website: 'https://bank.example' } },
    ])
  })

  it('tells only of the records named, and of nothing once it is stopped', async () => {
    const [wanted, other] = [await organisation(spoc), await organisation(spoc)]
    const socket = await sockets.connect(staff)
    const named = await socket.follow(CHANGED, { ids: [wanted.id.toUpperCase()] })
    const all = await socket.follow(CHANGED)

    const changed = await update(spoc, 'Organisation', wanted, { tier: 2 })
    await update(spoc, 'Organisation', other, { tier: 2 })
    await all.count(2)
    named.stop()
    await socket.roundTrip()
    await update(spoc, 'Organisation', changed, { tier: 3 })
    await all.count(3)

    expect(named.told.map(({ id }) => id)).toStrictEqual([wanted.id])
  })

  it('tells a system with an API key, as far as its scopes go', async () => {
    const keyed = async (scopes: string[]) => {
      const { made } = await staff.get<{ made: { secret: string } }>(
        'mutation ($input: CreateApiKeyInput!) { made: createApiKey(input: $input) { secret } }',
        { input: { name: 'Hub', scopes } },
      )
      return sockets.connect({ headers: { authorization: `Bearer ${made.secret}` } })
    }
    const followed = await (await keyed(['read:DIRECTORY'])).follow(CHANGED)
    const refused = await (await keyed(['read:KEYHOLDING'])).follow(CHANGED)

    const made = await organisation(spoc)

    expect((await followed.count(1)).map(({ id }) => id)).toStrictEqual([made.id])
    expect(refused.errors.map(({ extensions }) => extensions.code)).toStrictEqual(['FORBIDDEN'])
  })

  it('is refused to a resident, who may read no organisation', async () => {
    const followed = await (await sockets.connect(await server.as('RESIDENT'))).follow(CHANGED)

    expect(followed.errors.map(({ extensions }) => extensions.code)).toStrictEqual(['FORBIDDEN'])
  })

  it.each([
    ['a query', '{ viewer { roles } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { archiveSector(input: { id: "1", version: 1 }) { sector { id } } }', 'BAD_USER_INPUT'],
    ['no GraphQL', 'subscription {', 'BAD_USER_INPUT'],
    ['a field that is not there', 'subscription { organisationChanged { colour } }', 'BAD_USER_INPUT'],
    ['nothing but a type name', 'subscription { __typename }', 'BAD_USER_INPUT'],
    ['no ids', 'subscription { organisationChanged(ids: []) { id } }', 'BAD_USER_INPUT'],
    [
      'the record twice',
      'subscription { organisationChanged { organisation { id } two: organisation { id } } }',
      'BAD_USER_INPUT',
    ],
    [
      'too much for each event',
      'subscription { organisationChanged { organisation { premises(first: 200) { keyholders(first: 200) { id } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a fragment within itself',
      'subscription { organisationChanged { ...F } } fragment F on OrganisationChange { id ...F }',
      'QUERY_TOO_COMPLEX',
    ],
  ])('answers %s with an error, and the socket stays', async (_what, document, code) => {
    const socket = await sockets.connect(staff)

    const followed = await socket.follow(document)

    expect(followed.errors.map(({ extensions }) => extensions.code)).toStrictEqual([code])
    await socket.roundTrip()
  })

  it('is refused over POST, which says where it is served', async () => {
    const { extensions, message } = await staff.refused('subscription { organisationChanged { id } }')

    expect(extensions.code).toBe('BAD_USER_INPUT')
    expect(message).toBe('Subscriptions go over a WebSocket.')
  })
})

describe('a socket', () => {
  let server: Api
  let staff: Client
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    server = await api()
    sockets = followers(server)
    staff = await server.as('STAFF')
  })
  afterEach(() => sockets.closeAll())

  it('is refused to nobody in particular, to another site and to another protocol', async () => {
    expect(await sockets.refusal(server.anonymous)).toBe(401)
    expect(await sockets.refusal({ headers: { authorization: 'Bearer beadle_nothing-of-the-kind-00000' } })).toBe(401)
    expect(await sockets.refusal(staff, { headers: { origin: 'https://elsewhere.example' } })).toBe(403)
    expect(await sockets.refusal(staff, { protocol: 'graphql-ws' })).toBe(400)
  })

  it('is opened for a page of our own, and for the account that opened the page alone', async () => {
    const own = { headers: { origin: 'http://localhost:4000' } }
    await (await sockets.connect(staff, { ...own, account: staff.accountId })).roundTrip()

    await expect(sockets.connect(staff, { ...own, account: server.anonymous.accountId || 'another' })).rejects.toThrow(
      'closed with 4403',
    )
  })

  it('is one of at most three of a session', async () => {
    const first = await sockets.connect(staff)
    await sockets.connect(staff)
    await sockets.connect(staff)

    expect(await sockets.refusal(staff)).toBe(429)

    await first.close()
    await sockets.connect(staff)
  })

  it('holds at most twenty subscriptions', async () => {
    const socket = await sockets.connect(staff)
    const kept = await Promise.all(Array.from({ length: 20 }, () => socket.follow(CHANGED)))

    const more = await socket.follow(CHANGED)
    expect(more.errors.map(({ extensions }) => extensions.code)).toStrictEqual(['RATE_LIMITED'])

    kept[0]?.stop()
    await socket.roundTrip()
    expect((await socket.follow(CHANGED)).errors).toStrictEqual([])
  })

  it('keeps no place for a subscription that is refused for a field that staff may not filter by', async () => {
    const socket = await sockets.connect(staff)
    const filtered = 'peopleConnection(filter: { keyholderOf: { callOrder: { eq: 1 } } }) { totalCount }'
    const refused = await Promise.all(
      Array.from({ length: 20 }, () =>
        socket.follow(`subscription { organisationChanged { organisation { ${filtered} } } }`),
      ),
    )

    const good = await socket.follow(CHANGED)
    const made = await organisation(await server.as('SPOC'))

    expect(new Set(refused.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code)))).toStrictEqual(
      new Set(['FORBIDDEN_FIELD']),
    )
    expect(good.errors).toStrictEqual([])
    expect((await good.count(1)).map(({ id }) => id)).toStrictEqual([made.id])
  })

  it('is closed by a message of more than 64 KiB', async () => {
    const socket = await sockets.connect(staff)

    socket.send('x'.repeat(64 * 1024 + 1))

    expect((await socket.closed).code).toBe(1009)
  })

  it.each([
    ['messages', (socket: Follower) => socket.send({ type: 'ping', payload: { much: 'x'.repeat(60_000) } })],
    ['documents', (socket: Follower) => socket.send({ id: newId(), type: 'subscribe', payload: { query: '{ no }' } })],
  ])('is closed when more than 200 %s come at once, and no other of the session', async (_what, send) => {
    const [other, socket] = [await sockets.connect(staff), await sockets.connect(staff)]

    for (let at = 0; at < 250; at++) send(socket)

    expect((await socket.closed).code).toBe(4429)
    await other.roundTrip()
  })

  it('is closed when more than 200 pings of the protocol below come, each of which was answered', async () => {
    const socket = await sockets.connect(staff)

    for (let round = 1; round <= 4; round++) {
      for (let at = 0; at < 40; at++) socket.pingBelow('x'.repeat(125))
      await socket.roundTrip()
    }
    for (let at = 0; at < 40; at++) socket.pingBelow('x'.repeat(125))

    expect((await socket.closed).code).toBe(4429)
  })

  it('is answered a ping with what it held, so that a console knows which one is answered', async () => {
    const socket = await sockets.connect(staff)

    socket.send({ type: 'ping', payload: { n: 7 } })

    expect(await socket.pong()).toStrictEqual({ type: 'pong', payload: { n: 7 } })
  })

  it('is answered a long ping without what the ping held', async () => {
    const socket = await sockets.connect(staff)

    socket.send({ type: 'ping', payload: { much: 'x'.repeat(60_000) } })

    expect(await socket.pong()).toStrictEqual({ type: 'pong' })
  })

  it('is closed when its client goes on sending and leaves a megabyte unread', () => {
    const faultOf = (bufferedAmount: number) => messageAllowance({ bufferedAmount })()?.code

    expect([faultOf(1 << 20), faultOf((1 << 20) + 1)]).toStrictEqual([undefined, 4490])
  })

  it('is closed by what is no message', async () => {
    const socket = await sockets.connect(staff)

    socket.send('{')

    expect((await socket.closed).code).toBe(4400)
  })

  it('outlives an archived list that it does not follow', async () => {
    const admin = await server.as('ADMINISTRATOR')
    const followed = await (await sockets.connect(staff)).follow(CHANGED)

    await create(admin, 'Sector', { code: `T_${word().toUpperCase()}`, name: word() })
    const made = await organisation(await server.as('SPOC'))

    expect((await followed.count(1)).map(({ id }) => id)).toStrictEqual([made.id])
  })
})
