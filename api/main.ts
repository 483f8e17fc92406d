import process from 'node:process'
import { seedDemo } from '../seeds/demo/index.ts'
import { seedReference } from '../seeds/reference/index.ts'
import { prepareConsole } from './console/build.ts'
import { entities } from './entities.ts'
import { readConfig } from './platform/config.ts'
import { createLog } from './platform/log.ts'
import { StartError } from './platform/startError.ts'
import { startProcess } from './process.ts'
import { buildServer } from './server.ts'
import { stopOnSignals, stopOnUncaught } from './signals.ts'

try {
  const config = readConfig()
  const log = createLog(config.logLevel)
  stopOnUncaught(log)
  const running = await startProcess({ config, log, entities, buildServer, seedReference, seedDemo, prepareConsole })
  stopOnSignals(running, log)
  log.info({ port: running.port }, `Beadle answers on http://localhost:${running.port}`)
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
