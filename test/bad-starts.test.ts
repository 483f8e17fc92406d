import { utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { listen } from '../api/platform/start/listen.ts'
import { startApi } from './support/apiProcess.ts'
import { newCluster } from './support/cluster.ts'
import { testConfig } from './support/config.ts'
import { freshDatabaseUrl, serverUrl } from './support/database.ts'
import { emptyFolder } from './support/dataFolder.ts'
import { about } from './support/expecting.ts'
import { startNode } from './support/runningProcess.ts'
import { serverCopy } from './support/serverCopy.ts'

const SECRET = { AUTH_SECRET: testConfig().authSecret, PORT: '0', DEMO: 'no' }

describe('an operator whose start cannot succeed', () => {
  /** One plain line, without a stack, and exit code 1. */
  async function assertOneLine(env: Record<string, string>, line: RegExp): Promise<void> {
    const child = startNode('api/start.js', { ...SECRET, ...env })
    await about(child.output(), async () => expect(await child.ended).toStrictEqual({ code: 1, signal: null }))
    expect(child.output()).toMatch(line)
    about(child.output(), () => expect(child.output().trimEnd().split('\n')).toHaveLength(1))
  }

  const settings: [string, Record<string, string>, RegExp][] = [
    [
      'a connection string without sense',
      { DATABASE_URL: 'postgresql://u:p%zz@host:port/db' },
      /^DATABASE_URL must look like postgresql:/,
    ],
    [
      'a server that is not there',
      { DATABASE_URL: 'postgresql://127.0.0.1:1/db' },
      /nothing listens there \(ECONNREFUSED\)\.$/m,
    ],
  ]
  for (const [what, env, line] of settings) {
    it(`is told in one line of ${what}`, () => assertOneLine(env, line))
  }

  it('is told in one line that the data folder is not one', async () => {
    const file = path.join(emptyFolder(), 'file')
    writeFileSync(file, '')

    await assertOneLine({ DATA_FOLDER: path.join(file, 'data'), AUTH_SECRET: '' }, /is not a folder\. Set DATA_FOLDER/)
  })

  it('is told in one line of a port that is taken, before a database is touched', async () => {
    const other = await listen((_request, response) => response.end(), 0)

    await assertOneLine({ PORT: String(other.port), DATA_FOLDER: '/nonexistent/for/beadle' }, /^Port \d+ is in use\./)

    await other.drain(0)
  })

  if (serverUrl === null) return
  const server = serverUrl
  const run = async (url: string, ...texts: string[]): Promise<unknown[]> => {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      let rows: unknown[] = []
      for (const text of texts) rows = (await client.query(text)).rows as unknown[]
      return rows
    } finally {
      await client.end()
    }
  }
  const made = `bad_start_${process.pid}`
  const urlOf = (database: string, user?: string): string => {
    const url = new URL(server)
    url.pathname = `/${database}`
    if (user !== undefined) url.username = user
    return url.href
  }
  afterAll(() => run(server, `drop database if exists ${made}`, `drop role if exists ${made}`))

  it('is told in one line of a database in another encoding, which stays as it was', async () => {
    await run(server, `create database ${made} encoding 'LATIN1' locale 'C' template template0`)

    await assertOneLine({ DATABASE_URL: urlOf(made) }, /is encoded in LATIN1; make a new one/)

    expect(await run(urlOf(made), `select count(*)::int as count from pg_extension`)).toStrictEqual([{ count: 1 }])
    await run(server, `drop database ${made}`)
  })

  for (const [what, postgis, line] of [
    ['a server without PostGIS', null, /has no PostGIS; install the package of its version/],
    ['a server whose PostGIS is too old', '3.1.4', /has PostGIS 3\.1\.4; 3\.3 is the oldest that will do/],
  ] as const) {
    it(`is told in one line of ${what}, and nothing is migrated`, async () => {
      const cluster = await newCluster({ bin: serverCopy(postgis) })

      try {
        await assertOneLine({ DATABASE_URL: cluster.url() }, line)

        expect(await cluster.run(`select tablename from pg_tables where schemaname = 'public'`)).toStrictEqual([])
      } finally {
        cluster.remove()
      }
    })
  }

  it('is told in one line of a login that may not make tables, and nothing is migrated', async () => {
    await run(server, `create database ${made} template template0`, `create role ${made} login`)
    await run(
      urlOf(made),
      'create extension postgis',
      'create extension pg_trgm',
      'create extension unaccent',
      'revoke create on schema public from public',
    )

    await assertOneLine(
      { DATABASE_URL: urlOf(made, made) },
      /may not make tables in the schema public\. Set DATABASE_OWNER_URL/,
    )

    expect(await run(urlOf(made), `select to_regclass('schema_migration') as there`)).toStrictEqual([{ there: null }])
  })

  it('starts three processes for the first time at once with the demo force, and three live', async () => {
    const url = await freshDatabaseUrl(server)
    const env = { ...SECRET, DEMO: 'yes', DATABASE_URL: url }
    const kept = { env, look: () => Promise.reject(new Error('not looked at')) }

    const processes = await Promise.all([startApi(kept), startApi(kept), startApi(kept)])

    const ready = await Promise.all(processes.map(async (one) => (await fetch(`${one.url}/readyz`)).status))

    expect(ready).toStrictEqual([200, 200, 200])
    for (const { child } of processes) child.process.kill('SIGKILL')
    await Promise.all(processes.map(({ child }) => child.ended))
  })
})

describe('an operator who takes a migration back', () => {
  const command = async (
    env: Record<string, string>,
    args: string[],
    typed = '',
  ): Promise<{ code: number | null; output: string }> => {
    const child = startNode('api/commands/migrate.ts', { ...SECRET, ...env }, args)
    child.process.stdin?.end(typed)
    const { code } = await child.ended
    return { code, output: child.output() }
  }

  const refusals: [string, string[], Record<string, string>, string, RegExp][] = [
    ['more than one step', ['down', '2'], {}, '', /npm run migrate -- down/],
    [
      'production without being meant',
      ['down'],
      { NODE_ENV: 'production', BASE_URL: 'https://beadle.example' },
      'yes\n',
      /Not in production/,
    ],
    [
      'production without a backup',
      ['down', '--i-mean-it'],
      { NODE_ENV: 'production', BASE_URL: 'https://beadle.example' },
      '',
      /Name a backup of today/,
    ],
    [
      'a backup that is not there',
      ['down', '--i-mean-it', '--backup', '/nonexistent/dump'],
      {},
      '',
      /There is no backup/,
    ],
    ['another answer than yes', ['down'], {}, 'y\n', /Nothing was taken back/],
    ['no answer', ['down'], {}, '', /Nothing was taken back/],
  ]

  it('is refused without asking twice, and goes one step with a yes', async () => {
    if (serverUrl === null) return
    const databaseUrl = await freshDatabaseUrl(serverUrl)
    for (const [what, args, env, typed, line] of refusals) {
      const { code, output } = await command({ DATABASE_URL: databaseUrl, ...env }, args, typed)
      about(what, () => expect(code).toBe(1))
      about(what, () => expect(output).toMatch(line))
      about(what, () => expect(output).not.toMatch(/Taking back/))
    }

    const { code, output } = await command({ DATABASE_URL: databaseUrl }, ['down'], 'yes\n')

    about(output, () => expect(code).toBe(0))
    about(output, () => expect(output.match(/Taking back/g)?.length).toBe(1))
  })

  it('is refused an empty backup and one of last week, in production', async () => {
    if (serverUrl === null) return
    const env = {
      DATABASE_URL: await freshDatabaseUrl(serverUrl),
      NODE_ENV: 'production',
      BASE_URL: 'https://beadle.example',
    }
    const folder = emptyFolder()
    const [empty, old] = [path.join(folder, 'empty'), path.join(folder, 'old')]
    writeFileSync(empty, '')
    writeFileSync(old, 'PGDMP')
    utimesSync(old, new Date(), new Date(Date.now() - 8 * 24 * 3600 * 1000))

    expect((await command(env, ['down', '--i-mean-it', '--backup', empty])).output).toMatch(/is empty/)
    expect((await command(env, ['down', '--i-mean-it', '--backup', old])).output).toMatch(/more than a day old/)
  })
})
