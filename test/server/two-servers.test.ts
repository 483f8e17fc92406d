import type { SqlEntityManager } from '@mikro-orm/sql'
import { Client } from 'pg'
import { entities } from '../../api/entities.ts'
import { type Database, openDatabase, queryWithin } from '../../api/platform/database.ts'
import { createLog } from '../../api/platform/log.ts'
import { SEED } from '../support/run/chance.ts'
import { newPair, type Pair } from '../support/chaos/pair.ts'
import { roundsForPair, surviveAsPair } from '../support/chaos/pairRounds.ts'
import { type Chaos, chanceFrom, openChaos } from '../support/chaos/run.ts'
import { testConfig } from '../support/config.ts'
import { freshDatabaseUrl, serverAtHand } from '../support/database/database.ts'
import { newMuteServer } from '../support/database/muteServer.ts'
import { until } from '../support/run/until.ts'

describe('a register with two servers', () => {
  const chance = chanceFrom(SEED)
  let pair: Pair
  let chaos: Chaos

  beforeAll(async () => {
    pair = await newPair()
    chaos = await openChaos(pair.primary(), { databaseUrl: pair.url, databaseOwnerUrl: pair.url })
  })

  const portAsked = async (): Promise<unknown> => {
    const [row] = await chaos.db.query<{ port: number }>({ text: 'select inet_server_port() as port', values: [] })
    return row?.port
  }

  // All rounds: npm run soak -- chaos 100 --hosts 2.
  const some = ['fail-over: SIGKILL', 'SIGSTOP of the standby', 'fail-over: SIGSTOP', 'fail-over: standby behind']
  for (const name of some) {
    it(`follows the one that takes changes, without a restart, and loses no answered write: ${name}`, async () => {
      const round = roundsForPair(pair).find((one) => one.name === name)
      if (!round) throw new Error(`There is no round ${name}`)

      await surviveAsPair(chaos, pair, round, chance)

      expect(await portAsked()).toBe(pair.primary().port)
    })
  }
})

describe('a register that has lost one of its servers', () => {
  const opened: Database[] = []
  afterAll(() => Promise.all(opened.map((db) => db.close())))

  /** @param hosts with `HERE` where the server stands that does answer */
  async function openWith(hosts: string): Promise<Database> {
    const url = new URL(await freshDatabaseUrl())
    return open(url.href.replace(url.host, hosts.replace('HERE', url.host)))
  }

  async function open(databaseUrl: string): Promise<Database> {
    const config = testConfig({ databaseUrl, databasePoolSize: 4, statementTimeoutMs: 500 })
    const db = await openDatabase(config, createLog('silent'), entities)
    opened.push(db)
    return db
  }

  async function asSuperuser(text: string): Promise<void> {
    const client = new Client({ connectionString: serverAtHand() })
    await client.connect()
    await client.query(text)
    await client.end()
  }

  const one = { text: 'select 1 as one', values: [] }

  it('becomes ready although the first server does not answer', async () => {
    const mute = await newMuteServer()

    const db = await openWith(`127.0.0.1:${mute.port},HERE`)

    await until(async () => (await db.probe?.obstacle()) === null, 40)
  })

  it('goes on to the next server when the first lets it in and then falls silent', async () => {
    const mute = await newMuteServer({ greets: true })
    const db = await openWith(`127.0.0.1:${mute.port},HERE`)

    const rows = await db.query(one)

    expect(rows).toStrictEqual([{ one: 1 }])
  })

  it('goes on to the next server when the first cannot be reached', async () => {
    const url = new URL(await freshDatabaseUrl())
    const hosts = `host=/nowhere,${url.hostname}&port=5432,${url.port}`
    const db = await open(`postgresql://${url.username}:${url.password}@${url.pathname}?${hosts}`)

    const rows = await db.query(one)

    expect(rows).toStrictEqual([{ one: 1 }])
  })

  it('stays with the server that answers when a statement takes too long there or a connection ends', async () => {
    const mute = await newMuteServer()
    const db = await openWith(`HERE,127.0.0.1:${mute.port}`)
    const overdue = (db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
      await queryWithin(em, { text: 'set local statement_timeout = 0', values: [] })
      await queryWithin(em, { text: 'select pg_sleep(60)', values: [] })
    })

    await expect(overdue).rejects.toThrow()

    const [own] = await db.query<{ pid: number }>({ text: 'select pg_backend_pid() as pid', values: [] })
    await asSuperuser(`select pg_terminate_backend(${String(own?.pid)}, 5000)`)

    const rows = await db.query(one)

    expect(rows).toStrictEqual([{ one: 1 }])
    expect(mute.connections()).toBe(0)
  })
})
