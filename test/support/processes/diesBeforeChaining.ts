// The real process, which dies after a change has committed and before its ledger record is chained.
import process from 'node:process'
import { entities } from '../../../api/entities.ts'
import type { Database } from '../../../api/platform/database.ts'
import { readConfig } from '../../../api/platform/config.ts'
import { createLog } from '../../../api/platform/log.ts'
import { startProcess } from '../../../api/process.ts'
import { buildServer } from '../../../api/httpServer.ts'

const dying = (db: Database): Database => ({
  ...db,
  query: (statement) => {
    if (statement.name?.startsWith('ledger_append')) process.kill(process.pid, 'SIGKILL')
    return db.query(statement)
  },
})

const config = readConfig()
const log = createLog('info')
const running = await startProcess({
  config,
  log,
  entities,
  buildServer: (deps) => buildServer({ ...deps, db: dying(deps.db) }),
  seedReference: async () => undefined,
  seedDemo: async () => undefined,
  prepareConsole: async () => undefined,
})
log.info(`Beadle answers on http://localhost:${running.port}`)
