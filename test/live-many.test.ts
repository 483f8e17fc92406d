import { newId } from '../api/platform/record.ts'
import { api, type Api } from './support/api.ts'
import { type Cast, cast, organisation, update } from './support/builders.ts'
import { type Followed, followers } from './support/live/follower.ts'
import { accountsOf } from './support/live/sessions.ts'
import { CLOSED_AS_SLOW, longName, slowReader } from './support/live/slowReader.ts'

const CHANGED = 'subscription { organisationChanged { kind id organisation { name tier } } }'

/** Three sockets each; `npm run soak -- live` opens a thousand. */
const ACCOUNTS = 40

describe('many who follow', () => {
  let server: Api
  let force: Cast
  let sockets: ReturnType<typeof followers>
  let many: Followed[]
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    sockets = followers(server)
    many = []
    for (const staff of await accountsOf(server, 'STAFF', ACCOUNTS)) {
      const open = await Promise.all([sockets.connect(staff), sockets.connect(staff), sockets.connect(staff)])
      many.push(...(await Promise.all(open.map((socket) => socket.follow(CHANGED)))))
    }
  })
  afterAll(() => sockets.closeAll())

  const toldSoFar = (): number => Math.max(...many.map(({ told }) => told.length))
  const allAreTold = (events: number) => Promise.all(many.map((each) => each.count(events)))

  it('are told by one statement an event, however many accounts share rules and selection', async () => {
    const made = await organisation(force.crime)
    await allAreTold(1)
    const statements = async (work: () => Promise<unknown>): Promise<number> => {
      const before = server.gate.statements()
      await work()
      return server.gate.statements() - before
    }

    // The payload of the change is one more, with or without anybody who follows.
    const asked = await statements(async () => {
      await update(force.crime, 'Organisation', made, { tier: 1 })
      await allAreTold(2)
    })

    expect(many).toHaveLength(3 * ACCOUNTS)
    expect(asked).toBe(2)
    expect(new Set(many.map(({ told }) => JSON.stringify(told))).size).toBe(1)
  })

  it('are all told of every event before the next ones, although one reads nothing, who is cut off at 256 waiting events', async () => {
    const [ROUNDS, EVENTS] = [3, 10]
    const slow = await slowReader(sockets, await server.as('STAFF'))
    const before = toldSoFar() + 1
    const made = await organisation(force.crime, { name: longName(newId()) })
    await allAreTold(before)

    for (let round = 1; round <= ROUNDS; round++) {
      await server.db.query({
        text: `
          insert into live_event (type, record_id, kind, version, fields)
          select 'Organisation', $1, 'CHANGED', 2, array['name'] from generate_series(1, ${EVENTS})
        `,
        values: [made.id],
      })
      await allAreTold(before + round * EVENTS)
    }

    expect(new Set(many.map(({ told }) => told.length))).toStrictEqual(new Set([before + ROUNDS * EVENTS]))
    expect(slow.follows.flatMap(({ told }) => told)).toStrictEqual([])
    expect(await slow.closedWith()).toBe(CLOSED_AS_SLOW)
  })

  it('are told on after others have closed', async () => {
    const [first, second] = await Promise.all([server.as('STAFF'), server.as('STAFF')])
    const goes = await sockets.connect(first)
    await goes.follow(CHANGED)
    const stays = await (await sockets.connect(second)).follow(CHANGED)

    await goes.close()
    const { id } = await organisation(force.crime)

    expect((await stays.count(1)).map((told) => told.id)).toStrictEqual([id])
  })
})
