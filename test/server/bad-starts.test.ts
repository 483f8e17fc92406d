import { utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { startApi } from '../support/processes/apiProcess.ts'
import { assertOneLine, SECRET } from '../support/processes/badStart.ts'
import { newCluster } from '../support/database/cluster.ts'
import { freshDatabaseUrl, serverAtHand } from '../support/database/database.ts'
import { emptyFolder } from '../support/database/dataFolder.ts'
import { about } from '../support/run/expecting.ts'
import { startNode } from '../support/processes/runningProcess.ts'
import { serverCopy } from '../support/database/serverCopy.ts'

describe('an operator whose start on a server cannot succeed', () => {
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
    const url = new URL(serverAtHand())
    url.pathname = `/${database}`
    if (user !== undefined) url.username = user
    return url.href
  }
  afterAll(() => run(serverAtHand(), `drop database if exists ${made}`, `drop role if exists ${made}`))

  it('is told in one line of a database in another encoding, which stays as it was', async () => {
    await run(serverAtHand(), `create database ${made} encoding 'LATIN1' locale 'C' template template0`)

    await assertOneLine({ DATABASE_URL: urlOf(made) }, /is encoded in LATIN1; make a new one/)

    expect(await run(urlOf(made), `select count(*)::int as count from pg_extension`)).toStrictEqual([{ count: 1 }])
    await run(serverAtHand(), `drop database ${made}`)
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

  it('is told in one line of a login that may not create tables, and nothing is migrated', async () => {
    await run(serverAtHand(), `create database ${made} template template0`, `create role ${made} login`)
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

  it('starts three processes at once for the first time with the demo force, and all three run', async () => {
    const url = await freshDatabaseUrl()
    const env = { ...SECRET, DEMO: 'yes', DATABASE_URL: url }
    const kept = { env, look: () => Promise.reject(new Error('not looked at')) }

    const processes = await Promise.all([startApi(kept), startApi(kept), startApi(kept)])

    const ready = await Promise.all(processes.map(async (one) => (await fetch(`${one.url}/readyz`)).status))

    expect(ready).toStrictEqual([200, 200, 200])
    for (const { child } of processes) child.process.kill('SIGKILL')
    await Promise.all(processes.map(({ child }) => child.ended))
  })
})

describe('an operator who reverts a migration', () => {
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

  it('is refused without the right arguments and a yes, and goes back one step with them', async () => {
    const databaseUrl = await freshDatabaseUrl()
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

  it('is refused in production with an empty backup or one of last week', async () => {
    const env = {
      DATABASE_URL: await freshDatabaseUrl(),
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
