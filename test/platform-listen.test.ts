import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { listen } from '../api/platform/listen.ts'
import { StartError } from '../api/platform/startError.ts'

describe('the HTTP server', () => {
  it('names a port that is in use', async () => {
    const first = await listen((_request, response) => response.end(), 0)
    await assert.rejects(
      listen((_request, response) => response.end(), first.port),
      (error) => error instanceof StartError && error.message.startsWith(`Port ${first.port} is in use.`),
    )
    await first.drain(1_000)
  })

  it('cuts a request that outlasts its patience', async () => {
    const arrived = Promise.withResolvers<void>()
    const listening = await listen(() => arrived.resolve(), 0)
    const hanging = assert.rejects(fetch(`http://localhost:${listening.port}/`))
    await arrived.promise
    await listening.drain(100)
    await hanging
  })

  it('is not held open by a caller who keeps a connection without using it', async () => {
    const listening = await listen((_request, response) => response.end('here'), 0)
    await (await fetch(`http://localhost:${listening.port}/`)).text()
    const started = performance.now()
    await listening.drain(60_000)
    assert.ok(performance.now() - started < 2_000)
  })
})
