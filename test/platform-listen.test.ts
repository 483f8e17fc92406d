import { Agent, get, type IncomingMessage } from 'node:http'
import { listen } from '../api/platform/start/listen.ts'

describe('the HTTP server', () => {
  it('names the port when it is in use', async () => {
    const first = await listen((_request, response) => response.end(), 0)
    const second = listen((_request, response) => response.end(), first.port)

    await expect(second).rejects.toThrow(
      expect.objectContaining({
        name: 'StartError',
        message: expect.stringMatching(`^Port ${first.port} is in use\\.`),
      }),
    )
    await first.drain(1_000)
  })

  it('cuts off a request that takes longer than the limit', async () => {
    const arrived = Promise.withResolvers<void>()
    const listening = await listen(() => arrived.resolve(), 0)
    const hanging = expect(fetch(`http://localhost:${listening.port}/`)).rejects.toThrow()
    await arrived.promise
    await listening.drain(100)
    await hanging
  })

  it('is not kept from stopping by an idle connection', async () => {
    const listening = await listen((_request, response) => response.end('here'), 0)
    await (await fetch(`http://localhost:${listening.port}/`)).text()
    const started = performance.now()

    await listening.drain(60_000)

    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('answers a request on a kept connection while it stops, and says that the connection closes', async () => {
    const slow = Promise.withResolvers<void>()
    const arrived = Promise.withResolvers<void>()
    const listening = await listen((request, response) => {
      if (request.url !== '/slow') return void response.end('here')
      arrived.resolve()
      void slow.promise.then(() => response.end('late'))
    }, 0)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = (url: string, by = agent): Promise<IncomingMessage> =>
      new Promise((resolve, reject) =>
        get({ port: listening.port, path: url, agent: by }, (answer) =>
          answer.resume().once('end', () => resolve(answer)),
        ).once('error', reject),
      )
    const kept = await ask('/')
    const underWay = ask('/slow', new Agent({ keepAlive: true }))
    await arrived.promise

    const drained = listening.drain(10_000)
    const late = await ask('/')
    slow.resolve()
    const ended = await underWay
    await drained

    expect([kept.headers.connection, late.headers.connection, ended.headers.connection]).toStrictEqual([
      'keep-alive',
      'close',
      'close',
    ])
    expect([late.statusCode, ended.statusCode]).toStrictEqual([200, 200])
    await expect(ask('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
