import { Client as Connection } from 'pg'
import { entities } from '../../api/entities.ts'
import { type Database, openDatabase } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { api, type Api, type Client } from '../support/api.ts'
import { type Cast, cast, mutationOf, organisation, update } from '../support/builders.ts'
import { testConfig } from '../support/config.ts'
import { newPoolerAt } from '../support/database/cluster.ts'
import { type KeptDatabase, keptDatabase } from '../support/database/keptDatabase.ts'
import { type Followed, followers } from '../support/live/follower.ts'
import { type ApiProcess, askOrCut, killNow, startApi } from '../support/processes/apiProcess.ts'
import { until } from '../support/run/until.ts'

const CHANGED =
  'subscription ($ids: [ID!]) { organisationChanged(ids: $ids) { kind id organisation { tier version } } }'
/** As in api/platform/live/events.ts. */
const PUBLISHING = 7_214_003

/** What a database's listener hears: once that it listens, then each notice. */
function noticesTo(db: Database) {
  const notices = { begun: 0, heard: 0 }
  const listen = db.listen?.bind(db)
  if (listen)
    db.listen = (channel, heard) =>
      listen(channel, () => {
        if (notices.begun === 0) notices.begun = 1
        else notices.heard += 1
        heard()
      })
  return notices
}

describe('several processes on one database', () => {
  let kept: KeptDatabase
  let url: string
  let db: Database
  let here: Api
  let there: ApiProcess
  let force: Cast
  let sockets: { here: ReturnType<typeof followers>; there: ReturnType<typeof followers> }
  const connections: Connection[] = []
  const closing: (() => Promise<unknown> | void)[] = []
  beforeAll(async () => {
    kept = await keptDatabase()
    url = kept.env['DATABASE_URL'] as string
    db = await openDatabase(testConfig({ databaseUrl: url, databasePoolSize: 10 }), createLog('silent'), entities)
    here = await api(db)
    there = await startApi(kept)
    force = await cast(here)
    sockets = { here: followers(here), there: followers(there) }
  }, 120_000)
  afterEach(async () => {
    await Promise.all([sockets.here.closeAll(), sockets.there.closeAll()])
    for (const connection of connections.splice(0)) await connection.end().catch(() => undefined)
    for (const close of closing.splice(0)) await close()
  })
  afterAll(async () => {
    await killNow(there)
    await here.close()
    await db.close()
  })

  const connection = async (): Promise<Connection> => {
    const made = new Connection({ connectionString: url })
    made.on('error', () => undefined)
    connections.push(made)
    await made.connect()
    return made
  }
  const changed = (by: Connection, id: string) =>
    by.query(
      `insert into live_event (type, record_id, kind, fields) values ('Organisation', $1, 'CHANGED', array['name'])`,
      [id],
    )
  const both = async (client: Client, ids?: string[]): Promise<[Followed, Followed]> => [
    await (await sockets.here.connect(client)).follow(CHANGED, { ids }),
    await (await sockets.there.connect(client)).follow(CHANGED, { ids }),
  ]

  it('tell the readers of each of changes made in either, in the same order', async () => {
    const staff = await here.as('STAFF')
    const [a, b] = await both(staff)
    const made = await organisation(force.crime)
    const cookie = force.crime.headers['cookie'] ?? ''

    let version = made.version
    for (let round = 0; round < 5; round++) {
      await update(force.crime, 'Organisation', { id: made.id, version: version++ }, { tier: 1 })
      const input = { id: made.id, version: version++, tier: 2 }
      await askOrCut(there, cookie, mutationOf('update', 'Organisation'), { input })
    }
    await Promise.all([a.count(11), b.count(11)])

    for (const { told } of [a, b]) {
      expect(told.map(({ kind }) => kind)).toStrictEqual(['CREATED', ...Array.from({ length: 10 }, () => 'CHANGED')])
      const versions = told.map((each) => (each['organisation'] as { version: number }).version)
      expect(versions).toStrictEqual([...versions].sort((x, y) => x - y))
      expect(versions.at(-1)).toBe(version)
    }
  })

  it('close the socket of an account that is suspended in another process', async () => {
    const sam = await here.as('STAFF')
    const socket = await sockets.there.connect(sam)
    await socket.follow(CHANGED)

    const { account } = await force.admin.get<{ account: { version: number } }>(
      'query ($id: ID!) { account(id: $id) { version } }',
      { id: sam.accountId },
    )
    const suspended = { suspendedAt: new Date().toISOString() }
    await update(force.admin, 'Account', { id: sam.accountId, version: account.version }, suspended)

    expect((await socket.closed).code).toBe(4403)
  })

  it('lose no event of a transaction that commits after a later one', async () => {
    const [first, second] = [await organisation(force.crime), await organisation(force.crime)]
    const [early, late] = [await connection(), await connection()]
    const [a, b] = await both(await here.as('STAFF'), [first.id, second.id])

    await late.query('begin')
    await changed(late, first.id)
    await changed(early, second.id)
    await Promise.all([a.count(1), b.count(1)])
    await late.query('commit')

    for (const followed of [a, b])
      expect((await followed.count(2)).map(({ id }) => id)).toStrictEqual([second.id, first.id])
  })

  it('take over from one that dies while it publishes', async () => {
    const made = await organisation(force.crime)
    const [dying, other] = [await connection(), await connection()]
    const [a, b] = await both(await here.as('STAFF'), [made.id])
    await dying.query('select pg_advisory_lock($1)', [PUBLISHING])
    await changed(other, made.id)
    await update(force.crime, 'Organisation', made, { tier: 3 })

    expect([a.told, b.told]).toStrictEqual([[], []])

    const { rows } = await dying.query<{ pid: number }>('select pg_backend_pid() as pid')
    await other.query('select pg_terminate_backend($1)', [rows[0]?.pid])

    await Promise.all([a.count(2), b.count(2)])
    expect(a.told.map(({ kind }) => kind)).toStrictEqual(['CHANGED', 'CHANGED'])
  })

  it('read on from the last event when all their connections are killed, and live', async () => {
    const made = await organisation(force.crime)
    const other = await connection()
    const [a, b] = await both(await here.as('STAFF'), [made.id])
    await changed(other, made.id)
    await Promise.all([a.count(1), b.count(1)])

    for (let round = 0; round < 3; round++) {
      await other.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      )
      await changed(other, made.id)
    }

    await Promise.all([a.count(4), b.count(4)])
    expect(there.child.process.exitCode).toBeNull()
  })

  it.each([
    ['by looking, behind pgbouncer in transaction mode', () => null, 0],
    ['by notices, where it may listen past pgbouncer', () => url, 1],
  ])('tell the readers of a third %s', async (_how, listensAt, listening) => {
    const pooler = await newPoolerAt(url, 'transaction')
    const behind = await openDatabase(
      testConfig({
        databaseUrl: pooler.url(new URL(url).pathname.slice(1)),
        databaseOwnerUrl: url,
        databaseListenUrl: listensAt(),
        databasePooling: 'transaction',
      }),
      createLog('silent'),
      entities,
    )
    const notices = noticesTo(behind)
    const third = await api(behind)
    const reading = followers(third)
    closing.push(
      () => reading.closeAll(),
      () => third.close(),
      () => behind.close(),
      () => pooler.stop(),
    )
    const made = await organisation(force.crime)
    const followed = await (await reading.connect(await here.as('STAFF'))).follow(CHANGED, { ids: [made.id] })
    await until(async () => notices.begun === listening)
    const before = notices.heard

    const input = { id: made.id, version: made.version, tier: 2 }
    await askOrCut(there, force.crime.headers['cookie'] ?? '', mutationOf('update', 'Organisation'), { input })

    expect((await followed.count(1)).map(({ id }) => id)).toStrictEqual([made.id])
    await until(async () => listening === 0 || notices.heard > before)
    expect(notices.heard > 0).toBe(listening === 1)
  })

  it('say farewell to sockets as they stop', async () => {
    const socket = await sockets.there.connect(await here.as('STAFF'))
    await socket.follow(CHANGED)

    there.child.process.kill('SIGTERM')

    expect((await socket.closed).code).toBe(1001)
    expect(await there.child.ended).toStrictEqual({ code: 0, signal: null })
    there = await startApi(kept)
    sockets.there = followers(there)
  }, 60_000)

  it('tell of the last change of a process that is killed as it answers', async () => {
    const made = await organisation(force.crime)
    const followed = await (await sockets.here.connect(await here.as('STAFF'))).follow(CHANGED, { ids: [made.id] })
    const input = { id: made.id, version: made.version, tier: 2 }

    await askOrCut(there, force.crime.headers['cookie'] ?? '', mutationOf('update', 'Organisation'), { input })
    await killNow(there)

    expect((await followed.count(1)).map(({ id }) => id)).toStrictEqual([made.id])
  })
})
