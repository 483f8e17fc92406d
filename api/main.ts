import process from 'node:process'
import { seedDemo } from '../seeds/demo/index.ts'
import { seedReference } from '../seeds/reference/index.ts'
import { prepareConsole } from './console/build.ts'
import { entities } from './entities.ts'
import { readConfig } from './platform/config.ts'
import { createLog } from './platform/log.ts'
import { startFault } from './platform/start/startFault.ts'
import { startProcess } from './process.ts'
import { buildServer } from './httpServer.ts'
import { stopOnSignals, stopOnUncaught } from './platform/start/signals.ts'

try {
  const config = readConfig()
  const log = createLog(config.logLevel)
  stopOnUncaught(log)
  const running = await startProcess({ config, log, entities, buildServer, seedReference, seedDemo, prepareConsole })
  stopOnSignals(running, log)
  log.info({ port: running.port }, `Beadle answers on http://localhost:${running.port}`)
} catch (error) {
  const fault = startFault(error)
  if (fault === null) throw error
  console.error(fault.message)
  // Anything already open must not keep the process alive.
  process.exit(1)
}
