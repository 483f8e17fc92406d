import express from 'express'
import { Client } from 'pg'
import { entities } from '../../api/entities.ts'
import { type Database, openDatabase, queryWithin } from '../../api/platform/database.ts'
import { healthRoutes } from '../../api/platform/health.ts'
import { listen } from '../../api/platform/start/listen.ts'
import { createLog } from '../../api/platform/log.ts'
import { migrate } from '../../api/platform/sql/migrate.ts'
import { api, type Api, type Client as Caller } from '../support/api.ts'
import { assertAllConnectionsWork as workAtOnce } from '../support/chaos/check.ts'
import { type Cluster, newCluster } from '../support/database/cluster.ts'
import { testConfig } from '../support/config.ts'
import { about } from '../support/run/expecting.ts'
import { until } from '../support/run/until.ts'

const CREATE = `
  mutation ($input: CreatePersonInput!) {
    createPerson(input: $input) { person { id } }
  }`
const SEARCH = '{ people(first: 1) { totalCount } }'

const person = (familyName: string) => ({ input: { givenName: 'Chaos', familyName, reviewDate: '2031-05-06' } })

// The embedded database has no connections that could die.
describe('a database that fails', () => {
  let cluster: Cluster
  let db: Database
  let server: Api
  let spoc: Caller
  /** One account alone never gets more than its share of the connections. */
  let spocs: Caller[]
  const each = (at: number): Caller => spocs[at % spocs.length] as Caller

  beforeAll(async () => {
    cluster = await newCluster()
    db = await openDatabase(
      testConfig({ databaseUrl: cluster.url(), databasePoolSize: 8, statementTimeoutMs: 1_000 }),
      createLog('silent'),
      entities,
    )
    await migrate(db, () => undefined)
    server = await api(db)
    spocs = await Promise.all(Array.from({ length: 10 }, () => server.as('SPOC')))
    spoc = each(0)
  })

  const connections = () => {
    if (!db.probe) throw new Error('PostgreSQL has a probe')
    return db.probe.connections()
  }
  const nobodyHolds = () => until(async () => connections().held === 0, 40)
  const killAll = () =>
    cluster.run(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'beadle'`)

  /** Locks a table so that every other statement on it waits. */
  async function lock(table: string): Promise<{ release: () => Promise<void> }> {
    const holder = new Client({ connectionString: cluster.url() })
    holder.on('error', () => undefined)
    await holder.connect()
    await holder.query(`begin; lock table ${table} in access exclusive mode`)
    return { release: () => holder.end() }
  }

  const waitingForLock = async (least: number) => {
    const [row] = await cluster.run<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity where wait_event_type = 'Lock'`,
    )
    return Number(row?.count) >= least
  }

  const exported = (by: Caller, type: string) =>
    fetch(`${server.url}/api/export`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...by.headers },
      body: JSON.stringify({ type, columns: ['name'], purpose: 'Quarterly review of the register', format: 'csv' }),
    })

  const countOf = async (familyName: string) => {
    const [row] = await cluster.run<{ count: number }>(
      `select count(*)::int as count from person where family_name = '${familyName}'`,
    )
    return row?.count
  }

  it('loses no connection when those of twenty SPOCs’ changes are killed behind a lock', async () => {
    const { release } = await lock('person')
    const changes = Array.from({ length: 20 }, (_, at) => each(at).send(CREATE, person('Terminated')))
    await until(() => waitingForLock(3))

    await killAll()
    await release()
    const replies = await Promise.all(changes)

    const refused = replies.filter(({ errors }) => errors.length > 0)
    about('no change was caught behind the lock', () => expect(refused).not.toHaveLength(0))
    for (const { status, errors } of refused) {
      expect([status, errors[0]?.extensions.code, errors[0]?.extensions.outcome]).toStrictEqual([
        503,
        'UNAVAILABLE',
        'NOT_SAVED',
      ])
    }

    const saved = replies.filter(({ errors }) => errors.length === 0).length
    await about('each refused change says that nothing was saved, and nothing was', async () =>
      expect(await countOf('Terminated')).toBe(saved),
    )
    await nobodyHolds()
    await assertAllConnectionsWork()
  })

  const assertAllConnectionsWork = () => workAtOnce(db, 8)

  const endings: Record<string, () => Promise<unknown>> = {
    'a body that throws on a dead connection': async () =>
      db.orm.em.fork().transactional(async (em) => {
        await killOwn(em)
        throw new Error('the body fails')
      }),
    'a commit on a dead connection': async () => db.orm.em.fork().transactional(async (em) => killOwn(em)),
    'a statement on a dead connection': async () =>
      db.orm.em.fork().transactional(async (em) => {
        await killOwn(em)
        await queryWithin(em, { text: 'select 1', values: [] })
      }),
    'a savepoint on a dead connection': async () =>
      db.orm.em.fork().transactional(async (em) => {
        await killOwn(em)
        await em.transactional(async () => undefined)
      }),
    'a savepoint whose connection dies within': async () =>
      db.orm.em.fork().transactional(async (em) => em.transactional(async (inner) => killOwn(inner))),
    'a commit that the database refuses': async () =>
      db.orm.em.fork().transactional(async (em) => {
        await queryWithin(em, {
          text: 'create temporary table late (n int unique deferrable initially deferred)',
          values: [],
        })
        await queryWithin(em, { text: 'insert into late values (1), (1)', values: [] })
      }),
    'a commit after a swallowed failure': async () =>
      db.orm.em.fork().transactional(async (em) => {
        await queryWithin(em, { text: 'select 1 / 0', values: [] }).catch(() => undefined)
      }),
    'a statement that takes too long': async () =>
      db.orm.em.fork().transactional(async (em) => queryWithin(em, { text: 'select pg_sleep(9)', values: [] })),
    'an isolation level that there is not': async () =>
      db.orm.em.fork().transactional(async () => undefined, { isolationLevel: 'nonsense' as never }),
    'begin() without an end on a dead connection': async () => {
      const em = db.orm.em.fork()
      await em.begin()
      await killOwn(em)
      await em.commit()
    },
  }

  async function killOwn(em: { getTransactionContext: () => unknown }): Promise<void> {
    const [own] = await queryWithin<{ pid: number }>(em as Parameters<typeof queryWithin>[0], {
      text: 'select pg_backend_pid() as pid',
      values: [],
    })
    await cluster.run(`select pg_terminate_backend(${String(own?.pid)}, 5000)`)
  }

  for (const [name, fails] of Object.entries(endings)) {
    it(`gives the connection back after ${name}`, async () => {
      for (let time = 0; time < 8; time += 1) {
        if (name === 'a statement that takes too long' && time > 0) break
        await expect(fails()).rejects.toThrow()
      }

      await nobodyHolds()
      await assertAllConnectionsWork()
    })
  }

  it('answers reads without an error after its idle connections have died', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, at) => each(at).get(SEARCH)))
    await killAll()

    const replies = await Promise.all(Array.from({ length: 6 }, (_, at) => each(at).send(SEARCH)))

    expect(replies.map(({ status }) => status)).toStrictEqual([200, 200, 200, 200, 200, 200])
  })

  it('answers a SPOC UNAVAILABLE while one table is locked, saves nothing, and answers others meanwhile', async () => {
    const { release } = await lock('person')
    const stuck = [...Array.from({ length: 12 }, (_, at) => each(at).send(CREATE, person('Locked'))), spoc.send(SEARCH)]
    await until(() => waitingForLock(4))

    const other = await spoc.send('{ organisations(first: 1) { totalCount } }')
    const replies = await Promise.all(stuck)
    await release()

    expect(other.status).toBe(200)
    for (const { status, errors } of replies)
      expect([status, errors[0]?.extensions.code, errors[0]?.extensions.retryAfterSeconds]).toStrictEqual([
        503,
        'UNAVAILABLE',
        5,
      ])
    expect([...new Set(replies.slice(0, 12).map(({ errors }) => errors[0]?.extensions.outcome))]).toStrictEqual([
      'NOT_SAVED',
    ])
    expect(await countOf('Locked')).toBe(0)
  })

  it('refuses a SPOC’s tile and export with UNAVAILABLE while their table is locked, and sends no part of them', async () => {
    const { release } = await lock('premises')
    const tile = fetch(`${server.url}/api/tiles/premises/14/8189/5447.mvt`, { headers: each(1).headers })
    const file = exported(each(2), 'Premises')
    await until(() => waitingForLock(2))

    const refused = await Promise.all([tile, file])
    await release()

    for (const response of refused) {
      const {
        errors: [error],
      } = (await response.json()) as { errors: [{ extensions: { code: string } }] }
      expect([response.status, response.headers.get('retry-after'), error.extensions.code]).toStrictEqual([
        503,
        '5',
        'UNAVAILABLE',
      ])
    }
  })

  it('cuts off a SPOC’s export when the server dies under it, so that half a file does not pass for a whole one', async () => {
    await cluster.run(
      `
          insert into organisation (id, name)
          select gen_random_uuid(), 'Exported ' || repeat('x', 180) || n
          from generate_series(1, 30000) n
        `,
    )
    const response = await exported(each(3), 'Organisation')

    expect(response.status).toBe(200)

    const reader = response.body?.getReader()
    await reader?.read()

    cluster.stop('immediate')
    await expect(async () => {
      while (!(await reader?.read())?.done);
    }).rejects.toThrow(/terminated/)

    cluster.start()

    await spoc.get(SEARCH)
    await nobodyHolds()
  })

  it('answers UNAVAILABLE while the server is frozen, when the process is alive but not ready, and works once it is thawed', async () => {
    await spoc.get(SEARCH)
    cluster.freeze()
    try {
      const [read, change] = await Promise.all([spoc.send(SEARCH), spoc.send(CREATE, person('Frozen'))])

      for (const { status, errors } of [read, change])
        expect([status, errors[0]?.extensions.code]).toStrictEqual([503, 'UNAVAILABLE'])
      expect(read.errors[0]?.extensions.outcome).toBeUndefined()
      expect(await db.probe?.obstacle()).toBe('database unreachable')
    } finally {
      cluster.thaw()
    }
    await nobodyHolds()
    await spoc.get(SEARCH)
    await assertAllConnectionsWork()
  })

  it('knows that nothing was saved when the server dies before a SPOC’s change is committed', async () => {
    const { release } = await lock('ledger_pending')
    const change = spoc.send(CREATE, person('Uncommitted'))
    await until(() => waitingForLock(1))
    cluster.stop('immediate')
    await release()
    cluster.start()

    const {
      status,
      errors: [error],
    } = await change

    expect([status, error?.extensions.code, error?.extensions.outcome]).toStrictEqual([503, 'UNAVAILABLE', 'NOT_SAVED'])
    expect(error?.message ?? '').toMatch(/Nothing was saved/)
    expect(await countOf('Uncommitted')).toBe(0)
  })

  it('does not know whether a change was saved when its connection dies during COMMIT, and says so', async () => {
    await cluster.run(
      `create function dawdle() returns trigger language plpgsql as 'begin perform pg_sleep(2); return null; end'`,
    )
    await cluster.run(
      'create constraint trigger dawdle after insert on person deferrable initially deferred for each row execute function dawdle()',
    )
    try {
      const change = spoc.send(CREATE, person('Committing'))
      await until(
        async () =>
          (await cluster.run(`select from pg_stat_activity where query = 'commit' and state = 'active'`)).length === 1,
      )
      await killAll()

      const {
        status,
        errors: [error],
      } = await change

      expect([status, error?.extensions.code, error?.extensions.outcome]).toStrictEqual([503, 'UNAVAILABLE', 'UNKNOWN'])
      expect(error?.message ?? '').toMatch(/may have been saved: read it again/)
    } finally {
      await cluster.run('drop function dawdle() cascade')
    }
    await nobodyHolds()
  })

  it('is not ready, and refuses in time, while its synchronous standby is gone', async () => {
    await cluster.run(`alter system set synchronous_standby_names = 'standby'`)
    await cluster.run('select pg_reload_conf()')
    try {
      await until(async () => (await db.probe?.obstacle()) === 'not replicated')
      const [change, signIn] = await Promise.all([
        spoc.send(CREATE, person('Unreplicated')),
        fetch(`${server.url}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: 'nobody@test.example', password: 'a-password-of-nobody' }),
        }),
      ])

      expect([change.status, change.errors[0]?.extensions.code, change.errors[0]?.extensions.outcome]).toStrictEqual([
        503,
        'UNAVAILABLE',
        'UNKNOWN',
      ])
      expect(change.errors[0]?.message ?? '').toMatch(/may have been saved/)
      const refusal = (await signIn.json()) as { code: string }
      expect([signIn.status, refusal.code, signIn.headers.get('retry-after')]).toStrictEqual([503, 'UNAVAILABLE', '5'])
    } finally {
      await cluster.run(`alter system reset synchronous_standby_names`)
      await cluster.run('select pg_reload_conf()')
    }
    await until(async () => (await db.probe?.obstacle()) === null)
    await nobodyHolds()
    await spoc.get(SEARCH)
  })

  it('is alive for a supervisor while the database is down, but not when its connections are lost for good', async () => {
    const healthy = healthRoutes(db, { draining: false }, createLog('silent'), 0)
    const listening = await listen(express().use(healthy), 0)
    const health = async () => (await fetch(`http://localhost:${listening.port}/healthz`)).status

    expect(await health()).toBe(200)

    cluster.stop('immediate')
    await expect(db.query({ text: 'select 1', values: [] })).rejects.toMatchObject({ code: 'NO_CONNECTION' })

    const whileDown = await health()
    cluster.start()
    await db.query({ text: 'select 1', values: [] })
    const leaked = Array.from({ length: 8 }, () => db.orm.em.fork())
    await Promise.all(leaked.map((em) => em.begin()))

    await expect(db.query({ text: 'select 1', values: [] })).rejects.toMatchObject({ code: 'NO_CONNECTION' })

    const whileLeaked = await health()
    await Promise.all(leaked.map((em) => em.rollback()))
    await db.query({ text: 'select 1', values: [] })

    expect([whileDown, whileLeaked, await health()]).toStrictEqual([200, 503, 200])

    await listening.drain(0)
  })

  it('refuses callers while it is down, and serves them again without a restart', async () => {
    cluster.stop('immediate')
    const { status, errors } = await spoc.send(SEARCH)

    expect([status, errors[0]?.extensions.code]).toStrictEqual([503, 'UNAVAILABLE'])
    cluster.start()

    await spoc.get(SEARCH)
    await assertAllConnectionsWork()
  })
})
