import { get } from 'node:http'
import { connect } from 'node:net'
import { lockFolder } from '../api/platform/embedded/folderLock.ts'
import { freshDatabaseUrl, serverUrl } from './support/database/database.ts'
import { emptyFolder, migratedFolder } from './support/database/dataFolder.ts'
import { until } from './support/run/until.ts'
import { startCommand, startNode, type Child } from './support/processes/runningProcess.ts'

const overNewConnection = (url: string): Promise<unknown> =>
  new Promise((resolve, reject) => get(url, { agent: false }, resolve).once('error', reject))

/** A connection over which requests are written as given, and everything that it received. */
function byHand(port: number): { ask: (path: string) => void; answers: () => string } {
  const socket = connect(port).setEncoding('utf8')
  let answers = ''
  socket.on('data', (text: string) => (answers += text))
  return { ask: (path) => void socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`), answers: () => answers }
}

describe('a process', () => {
  let env: Record<string, string>

  beforeAll(async () => {
    env =
      serverUrl === null
        ? { DATA_FOLDER: await migratedFolder() }
        : { TEST_DATABASE_OF_CHILD: await freshDatabaseUrl() }
  })

  async function start(): Promise<{ child: Child; port: number }> {
    const child = startNode('test/support/processes/slowServer.ts', env)
    const [, port] = await child.printed(/listening on (\d+)/)
    return { child, port: Number(port) }
  }

  it('is alive and ready; on SIGTERM it takes no new connections, is no longer ready, and finishes what is under way', async () => {
    const { child, port } = await start()
    const address = `http://localhost:${port}`

    expect((await fetch(`${address}/healthz`)).status).toBe(200)

    const ready = await fetch(`${address}/readyz`)
    expect([ready.status, await ready.json()]).toStrictEqual([200, { status: 'ready' }])

    // By hand, since a client library would open a new connection for the next request.
    const busy = byHand(port)
    const quiet = byHand(port)
    quiet.ask('/healthz')
    await until(async () => quiet.answers().includes('alive'))
    busy.ask('/slow?ms=700')
    await child.printed(/slow request under way/)
    child.process.kill('SIGTERM')
    await child.printed(/"stopping"/)

    await expect(overNewConnection(`${address}/healthz`)).rejects.toMatchObject({
      code: expect.stringMatching(/^ECONN(REFUSED|RESET)$/),
    })

    quiet.ask('/readyz')
    expect(await child.ended).toStrictEqual({ code: 0, signal: null })
    expect(busy.answers()).toMatch(/^HTTP\/1\.1 200 OK[^]*Connection: close[^]*done$/)
    expect(quiet.answers()).toMatch(/^HTTP\/1\.1 200 OK[^]*HTTP\/1\.1 503 [^]*Connection: close[^]*"reason":"stopping"/)
    expect(child.output()).toMatch(/server closed/)
  })

  it('does not start on a data folder that another process holds', async () => {
    const folder = emptyFolder()
    const lock = await lockFolder(folder)

    const second = startNode('test/support/processes/slowServer.ts', { DATA_FOLDER: folder })

    expect((await second.ended).code).toBe(1)
    expect(second.output()).toMatch(/^The data folder .* is in use by another Beadle process\..*\n$/)
    await lock.release()
  })

  it('logs no message of a crash, and can be started again after it', async () => {
    const { child, port } = await start()

    await expect(fetch(`http://localhost:${port}/crash`)).rejects.toThrow()
    expect((await child.ended).code).toBe(1)
    expect(child.output()).toMatch(/"level":"fatal".*"type":"Error".*slowServer\.ts/)
    expect(child.output()).not.toMatch(/7946/)

    const { child: next } = await start()
    next.process.kill('SIGTERM')

    expect((await next.ended).code).toBe(0)
  })

  it('started by npm answers as the whole API and ends when npm is told to', async () => {
    const settings: Record<string, string> = {
      ...env,
      PORT: '0',
      DEMO: 'no',
      AUTH_SECRET: 'a-secret-for-tests-of-32-characters',
    }
    const { TEST_DATABASE_OF_CHILD: url } = env
    const child = startCommand(
      'npm',
      ['start', '--silent'],
      url === undefined ? settings : { ...settings, DATABASE_URL: url },
    )
    const [, port] = await child.printed(/answers on http:\/\/localhost:(\d+)/)
    const answer = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    })

    expect(await answer.json()).toStrictEqual({ data: { __typename: 'Query' } })
    // Known queries are answered without Express: headers must not differ.
    expect(answer.headers.get('x-powered-by')).toBeNull()

    child.process.kill('SIGTERM')
    expect(await child.ended).toStrictEqual({ code: 0, signal: null })
    expect(child.output()).toMatch(/"stopped"/)
  })
})
