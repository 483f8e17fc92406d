import express, { type Request, type Response } from 'express'
import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { readUpload } from '../api/attachments/readUpload.ts'
import { uploadsAtOnce } from '../api/attachments/uploadsAtOnce.ts'
import { ApiError } from '../api/platform/errors.ts'
import { until } from './support/run/until.ts'

const PACE = { bytes: 1_000, spanMs: 200 }

/** Takes files as the routes do, of one account, in spans that a test can wait for. */
async function takingFiles() {
  const few = uploadsAtOnce()
  const app = express()
  app.post('/', async (req: Request, res: Response) => {
    try {
      const content = await few('an account', () => readUpload(req, 'note.txt', PACE))
      res.status(201).json({ bytes: content.length })
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      res.status(400).json({ code: error.code, message: error.message })
    }
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    open() {
      const sending = request({ port, method: 'POST' })
      sending.on('error', () => undefined)
      sending.flushHeaders()
      const answered = once(sending, 'response').then(([response]) => json(response as AsyncIterable<Buffer>))
      return { sending, answered }
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  }
}

describe('an upload', () => {
  let house: Awaited<ReturnType<typeof takingFiles>>
  beforeEach(async () => {
    house = await takingFiles()
  })
  afterEach(() => house.close())

  it('that trickles is refused, says why, and leaves its place to the next', async () => {
    const uploads = [house.open(), house.open()]
    const trickling = setInterval(() => uploads.forEach(({ sending }) => sending.write('x')), 10)

    const answers = await Promise.all(uploads.map(({ answered }) => answered))

    clearInterval(trickling)
    expect(answers).toStrictEqual(
      Array(2).fill({ code: 'BAD_USER_INPUT', message: 'The file “note.txt” came too slowly.' }),
    )

    const next = house.open()
    next.sending.end('a note')
    expect(await next.answered).toStrictEqual({ bytes: 6 })
  })

  it('that comes slowly but at the least pace is taken whole, however small its end', async () => {
    const { sending, answered } = house.open()
    let written = 0
    const steady = setInterval(() => {
      sending.write('x'.repeat(500))
      written += 500
    }, 10)
    await until(async () => written >= 50_000)
    clearInterval(steady)
    sending.end('x')

    expect(await answered).toStrictEqual({ bytes: written + 1 })
  })
})
