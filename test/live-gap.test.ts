import { api } from './support/api.ts'
import { organisation } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'
import { followers } from './support/live/follower.ts'

const CHANGED = 'subscription { organisationChanged { kind id } }'

describe('following after the database went back in time, as at a fail-over', () => {
  it('ends for a member of staff, who connects again and is told of all that happens from then on', async () => {
    const server = await api(await freshDatabase())
    const [spoc, staff] = [await server.as('SPOC'), await server.as('STAFF')]
    const sockets = followers(server)
    const socket = await sockets.connect(staff)
    const before = await socket.follow(CHANGED)
    for (let n = 0; n < 3; n++) await organisation(spoc)
    await before.count(3)

    await server.db.asOwner(async (owner) => {
      await owner.query({ text: 'delete from live_event', values: [] })
      await owner.query({ text: `select setval('live_place', 1, false)`, values: [] })
    })
    expect((await socket.closed).code).toBe(1013)
    const after = await (await sockets.connect(staff)).follow(CHANGED)
    const { id } = await organisation(spoc)

    expect((await after.count(1)).map((told) => told.id)).toStrictEqual([id])
    await sockets.closeAll()
  })
})
