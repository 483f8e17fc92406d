import assert from 'node:assert/strict'
import { get } from 'node:http'
import { connect } from 'node:net'
import { before, describe, it } from 'node:test'
import { freshDatabaseUrl, serverUrl } from './support/database.ts'
import { migratedFolder } from './support/dataFolder.ts'
import { until } from './support/until.ts'
import { startCommand, startNode, type Child } from './support/runningProcess.ts'

const overNewConnection = (url: string): Promise<unknown> =>
  new Promise((resolve, reject) => get(url, { agent: false }, resolve).once('error', reject))

/** A connection over which requests are written as they are, and everything that came back. */
function byHand(port: number): { ask: (path: string) => void; answers: () => string } {
  const socket = connect(port).setEncoding('utf8')
  let answers = ''
  socket.on('data', (text: string) => (answers += text))
  return { ask: (path) => void socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`), answers: () => answers }
}

describe('a process', () => {
  let env: Record<string, string>

  before(async () => {
    env =
      serverUrl === null
        ? { DATA_FOLDER: await migratedFolder() }
        : { TEST_DATABASE_OF_CHILD: await freshDatabaseUrl(serverUrl) }
  })

  async function start(): Promise<{ child: Child; port: number }> {
    const child = startNode('test/support/slowServer.ts', env)
    const [, port] = await child.printed(/listening on (\d+)/)
    return { child, port: Number(port) }
  }

  it('is alive and ready; on SIGTERM it accepts no more, is no longer ready, and ends what is under way', async () => {
    const { child, port } = await start()
    const address = `http://localhost:${port}`
    assert.equal((await fetch(`${address}/healthz`)).status, 200)
    const ready = await fetch(`${address}/readyz`)
    assert.deepEqual([ready.status, await ready.json()], [200, { status: 'ready' }])

    // Over connections by hand, since a client library would open another for the next request.
    const busy = byHand(port)
    const quiet = byHand(port)
    quiet.ask('/healthz')
    await until(async () => quiet.answers().includes('alive'))
    busy.ask('/slow?ms=700')
    await child.printed(/slow request under way/)
    child.process.kill('SIGTERM')
    await child.printed(/"stopping"/)
    await assert.rejects(overNewConnection(`${address}/healthz`), (error: NodeJS.ErrnoException) =>
      ['ECONNREFUSED', 'ECONNRESET'].includes(error.code ?? ''),
    )
    quiet.ask('/readyz')
    assert.deepEqual(await child.ended, { code: 0, signal: null })
    assert.match(busy.answers(), /^HTTP\/1\.1 200 OK[^]*Connection: close[^]*done$/)
    assert.match(quiet.answers(), /^HTTP\/1\.1 200 OK[^]*HTTP\/1\.1 503 [^]*Connection: close[^]*"reason":"stopping"/)
    assert.match(child.output(), /server closed/)
  })

  it('keeps its data folder from another process, logs no message of a crash, and leaves the folder free after it', async () => {
    const { child, port } = await start()
    if (serverUrl === null) {
      const second = startNode('test/support/slowServer.ts', env)
      assert.equal((await second.ended).code, 1)
      assert.match(second.output(), /^The data folder .* is in use by another Beadle process\..*\n$/)
    }
    await assert.rejects(fetch(`http://localhost:${port}/crash`))
    assert.equal((await child.ended).code, 1)
    assert.match(child.output(), /"level":"fatal".*"type":"Error".*slowServer\.ts/)
    assert.doesNotMatch(child.output(), /7946/)

    const { child: next } = await start()
    next.process.kill('SIGTERM')
    assert.equal((await next.ended).code, 0)
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
    assert.deepEqual(await answer.json(), { data: { __typename: 'Query' } })
    // Queries that are known by now are answered without Express: headers must not tell which way one went.
    assert.equal(answer.headers.get('x-powered-by'), null)
    child.process.kill('SIGTERM')
    assert.deepEqual(await child.ended, { code: 0, signal: null })
    assert.match(child.output(), /"stopped"/)
  })
})
