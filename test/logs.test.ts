import { Writable } from 'node:stream'
import { entities } from '../api/entities.ts'
import type { Config } from '../api/platform/config.ts'
import { type Database, openDatabase } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { migrate } from '../api/platform/sql/migrate.ts'
import { quietDatabaseLog } from '../api/platform/sql/quietDatabaseLog.ts'
import { type Api, api } from './support/api.ts'
import { mutationOf } from './support/builders.ts'
import { attempts } from './support/writes/changesWithCanaries.ts'
import { testConfig } from './support/config.ts'
import { freshDatabase } from './support/database/database.ts'
import { about, fail } from './support/run/expecting.ts'
import { type LoggingCluster, loggingCluster } from './support/database/loggingCluster.ts'
import { any } from './support/matrix/reading.ts'
import { buildWorld, type World } from './support/matrix/world.ts'

/** Matches whatever people enter in this test: values of rows, inputs and headers. */
const PERSONAL = /canary|written|@test\.example|correct-horse|203\.0\.\d/i

const onServer = process.env['TEST_DATABASE_URL'] !== undefined

describe('no log holds what anybody has entered', () => {
  let cluster: LoggingCluster | null = null
  let db: Database
  let server: Api
  let world: World
  let urls: Partial<Config> = {}
  const ours: string[] = []
  beforeAll(async () => {
    const log = createLog(
      'trace',
      new Writable({ write: (chunk: Buffer, _encoding, done) => done(void ours.push(chunk.toString())) }),
    )
    if (onServer) {
      cluster = await loggingCluster()
      urls = await cluster.database()
      db = await openDatabase(testConfig({ ...urls, statementTimeoutMs: 1500 }), log, entities)
      await migrate(db, () => undefined)
      await quietDatabaseLog(db, log)
    } else db = await freshDatabase()
    server = await api(db, {}, log)
    world = await buildWorld(server)
  })
  afterAll(async () => {
    await server.close()
    await db.close()
    cluster?.remove()
  })

  const quoted = (log: string): string[] =>
    log
      .split('\n')
      .filter((line) => PERSONAL.test(line))
      .map((line) => line.slice(0, 300))

  it('after each mutation of the schema was sent correctly, twice and spoilt by a role that may', async () => {
    const succeeded = new Set<string>()
    for (const {
      mutation: { name, does, on },
      query,
      variables,
    } of attempts(world)) {
      const { client, role } =
        world.callers.findLast((caller) => on.some((type) => any(caller.role, does, type))) ??
        fail(`nobody may ${name}`)
      const { errors, body } = await client.send(query, variables)
      const broken = errors.filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')
      about(`${role} ${name} ${JSON.stringify(variables)}: ${body}`, () => expect(broken).toStrictEqual([]))
      if (errors.length === 0) succeeded.add(name)
    }

    about(`only ${[...succeeded].join(', ')} were made`, () => expect(succeeded.size).toBeGreaterThan(20))
    expect(quoted(ours.join(''))).toStrictEqual([])
    expect(quoted(cluster?.log() ?? '')).toStrictEqual([])
  })

  it('after a stranger has put words into every part of a request', async () => {
    const headers = {
      origin: 'https://canary.example',
      referer: 'https://canary.example/page',
      'user-agent': 'Canary/1.0',
      'x-forwarded-for': 'canary',
      'x-forwarded-host': 'canary.example',
      cookie: 'beadle.session_token=canary.canary',
      'beadle-purpose': 'canary canary canary',
    }
    const json = { 'content-type': 'application/json' }
    const post = (path: string, body: string, more: Record<string, string> = json) =>
      fetch(`${server.url}${path}`, { method: 'POST', headers: { ...headers, ...more }, body })

    const answers = await Promise.all([
      post(
        '/api/auth/sign-in/email',
        JSON.stringify({
          email: 'canary@canary.example',
          password: 'canary canary',
          callbackURL: 'https://canary.example/',
        }),
      ),
      fetch(`${server.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({
          email: 'canary@canary.example',
          password: 'canary canary',
          callbackURL: '//canary.example/',
        }),
      }),
      post('/api/auth/sign-in/email', '{"email":canary'),
      post('/api/auth/sign-in/email', JSON.stringify({ canary: true, email: ['canary'], password: { canary: 1 } })),
      post('/api/auth/change-password', JSON.stringify({ newPassword: 'canary', currentPassword: 'canary' })),
      post(
        '/api/auth/forget-password',
        JSON.stringify({ email: 'canary@canary.example', redirectTo: 'https://canary.example' }),
      ),
      post('/api/auth/two-factor/verify-totp', JSON.stringify({ code: 'canary' })),
      post('/api/auth/passkey/verify-authentication', JSON.stringify({ response: { id: 'canary', rawId: 'canary' } })),
      fetch(`${server.url}/api/auth/sso/callback?code=canary&state=canary&iss=canary`, { headers }),
      fetch(`${server.url}/api/auth/canary?error=canary`, { headers }),
      post('/graphql', '{"query":"query Canary { canary }"}'),
      post('/graphql', '{"query":"{ canary'),
      post(
        '/graphql',
        JSON.stringify({
          query: /* GraphQL */ `
            query Canary($canary: Canary!) {
              people(filter: { familyName: { eq: $canary } }) {
                totalCount
              }
            }
          `,
          variables: { canary: 'canary' },
          operationName: 'canary',
        }),
      ),
      post('/graphql', '{"query":"{ __typename }"}', { 'content-type': 'application/canary' }),
      post('/graphql', '{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=canary' }),
      post('/api/export', JSON.stringify({ type: 'canary', purpose: 'canary' })),
      fetch(`${server.url}/canary/%E0%A4%A?canary=canary`, { headers }),
      fetch(`${server.url}/api/tiles/zones/canary/1/1/1.mvt`, { headers }),
    ])

    // A busy machine may refuse one of so many at once, but then it says when to come again.
    const failed = answers.filter(({ status }) => status >= 500)
    expect(failed.filter(({ status, headers: said }) => status !== 503 || !said.has('retry-after'))).toStrictEqual([])
    expect(quoted(ours.join(''))).toStrictEqual([])
    expect(quoted(cluster?.log() ?? '')).toStrictEqual([])
  })

  if (onServer) {
    it('after statements that the database server itself gave up and logged', async () => {
      const spoc = world.callers.find(({ role }) => role === 'SPOC')?.client
      const before = cluster?.log().length ?? 0
      const create = { input: { givenName: 'Canary', familyName: 'Canary' } }

      await cluster?.meanwhile('begin; lock table person in access exclusive mode', 'beadle', async () => {
        await spoc?.send(mutationOf('create', 'Person'), create)
        await spoc?.send('{ people(filter: { familyName: { eq: "Canary" } }) { totalCount } }')
      })
      const since = cluster?.log().slice(before) ?? ''

      expect(since).toMatch(/canceling statement due to statement timeout/)
      expect(quoted(since)).toStrictEqual([])
    })

    it('and the test can tell: values inlined into SQL do appear in the log', async () => {
      await cluster?.asSuperuser(`select 'canary'::int`).catch(() => undefined)

      expect(cluster?.log() ?? '').toMatch(/canary/)
    })

    it("the start warns if the owner may not turn off the server's logging of values, and only then", async () => {
      expect(ours.filter((line) => line.includes('log_error_verbosity'))).toHaveLength(1)

      await cluster?.asSuperuser(
        'grant set on parameter log_error_verbosity, log_min_error_statement, log_parameter_max_length, log_parameter_max_length_on_error to beadle_owner',
      )
      const said: string[] = []
      const log = createLog(
        'info',
        new Writable({ write: (chunk: Buffer, _encoding, done) => done(void said.push(chunk.toString())) }),
      )

      const again = await openDatabase(testConfig(urls), log, entities)
      await quietDatabaseLog(again, log)

      const [settings] = await again.query<{ verbosity: string; statement: string }>({
        text: `select current_setting('log_error_verbosity') as verbosity, current_setting('log_min_error_statement') as statement`,
        values: [],
      })
      await again.close()

      expect([said, settings]).toStrictEqual([[], { verbosity: 'terse', statement: 'panic' }])
    })
  }
})
