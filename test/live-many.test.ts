import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, update } from './support/builders.ts'
import { type Followed, type Follower, followers } from './support/live/follower.ts'
import { sessionsOf } from './support/live/sessions.ts'

const CHANGED = 'subscription { organisationChanged { kind id organisation { name tier } } }'

/** Three sockets a session; `npm run soak -- live` opens a thousand. */
const SESSIONS = 40

describe('many who follow', () => {
  let server: Api
  let force: Cast
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    sockets = followers(server)
  })
  afterEach(() => sockets.closeAll())

  const sessions = async (count: number) => sessionsOf(server, await server.as('STAFF'), count)

  it('are told by one statement an event, however many share rules and selection', async () => {
    const followed: Followed[] = []
    for (const one of await sessions(SESSIONS)) {
      const open = await Promise.all([sockets.connect(one), sockets.connect(one), sockets.connect(one)])
      followed.push(...(await Promise.all(open.map((socket) => socket.follow(CHANGED)))))
    }
    const made = await organisation(force.crime)
    await Promise.all(followed.map((each) => each.count(1)))
    const statements = async (work: () => Promise<unknown>): Promise<number> => {
      const before = server.gate.statements()
      await work()
      return server.gate.statements() - before
    }

    // The payload of the change is one more, with or without anybody who follows.
    const asked = await statements(async () => {
      await update(force.crime, 'Organisation', made, { tier: 1 })
      await Promise.all(followed.map((each) => each.count(2)))
    })

    expect(followed).toHaveLength(3 * SESSIONS)
    expect(asked).toBe(2)
    expect(new Set(followed.map(({ told }) => JSON.stringify(told))).size).toBe(1)
  })

  it('are told in time although one reads nothing, who is cut off at 256 waiting events', async () => {
    const [reading, slow] = (await sessions(2)) as [Client, Client]
    const followed: Followed = await (await sockets.connect(reading)).follow(CHANGED)
    const stuck: Follower = await sockets.connect(slow)
    // Long enough to fill what the network takes: each event has its selection's values many times.
    const aliases = Array.from({ length: 250 }, (_each, at) => `n${at}: name`).join(' ')
    await stuck.follow(`subscription { organisationChanged { organisation { ${aliases} } } }`)
    const made = await organisation(force.crime, { name: `Long ${'name '.repeat(50)}${newId()}` })
    await followed.count(1)
    stuck.pause()

    const EVENTS = 420
    await server.db.query({
      text: `
        insert into live_event (type, record_id, kind, version, fields)
        select 'Organisation', $1, 'CHANGED', 2, array['name'] from generate_series(1, ${EVENTS})
      `,
      values: [made.id],
    })
    const told = await followed.count(EVENTS + 1)

    expect(told).toHaveLength(EVENTS + 1)
    stuck.resume()
    expect((await stuck.closed).code).toBe(4490)
  })

  it('are told on after others have closed', async () => {
    const [first, second] = (await sessions(2)) as [Client, Client]
    const goes = await sockets.connect(first)
    await goes.follow(CHANGED)
    const stays = await (await sockets.connect(second)).follow(CHANGED)

    await goes.close()
    const { id } = await organisation(force.crime)

    expect((await stays.count(1)).map((told) => told.id)).toStrictEqual([id])
  })
})
