// A process like api/main.ts, but with a server that answers when the test says so.
import express from 'express'
import process from 'node:process'
import { setTimeout as delay } from 'node:timers/promises'
import { entities } from '../../../api/entities.ts'
import { createLog } from '../../../api/platform/log.ts'
import { StartError } from '../../../api/platform/start/startError.ts'
import { startProcess } from '../../../api/process.ts'
import { stopOnSignals, stopOnUncaught } from '../../../api/platform/start/signals.ts'
import { testConfig } from '../config.ts'

const log = createLog('info')
const config = testConfig({
  databaseUrl: process.env['TEST_DATABASE_OF_CHILD'] ?? null,
  dataFolder: process.env['DATA_FOLDER'] ?? '/nonexistent',
  port: Number(process.env['PORT'] ?? 0),
})
const app = express()
app.get('/slow', async (request, response) => {
  log.info('slow request under way')
  await delay(Number(request.query['ms']))
  response.send('done')
})
app.get('/crash', () => {
  setImmediate(() => {
    throw new Error('a message with 020 7946 0000 in it')
  })
})

try {
  stopOnUncaught(log)
  const running = await startProcess({
    config,
    log,
    entities,
    buildServer: async () => ({
      app,
      ahead: (next) => next,
      upgrade: (_req, socket) => void socket.destroy(),
      leave: () => undefined,
      inbound: null,
      close: async () => log.info('server closed'),
    }),
    seedReference: async () => undefined,
    seedDemo: async () => undefined,
    prepareConsole: async () => undefined,
  })
  stopOnSignals(running, log)
  console.log(`listening on ${running.port}`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
