import { Router } from 'express'
import type { Database } from './database.ts'
import type { Logger } from './log.ts'
import { pendingMigrations } from './migrate.ts'

/** Whether this process is to be sent requests; `draining` is set once it has been told to stop. */
export type Readiness = { draining: boolean }

/**
 * `GET /healthz`: the process is alive. `GET /readyz`: it is not stopping, the database answers and no migration is
 * outstanding; otherwise 503 with the reason.
 */
export function healthRoutes(db: Database, readiness: Readiness, log: Logger): Router {
  const routes = Router()
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' })
  })
  routes.get('/readyz', async (_request, response) => {
    const obstacle = readiness.draining ? 'stopping' : await databaseObstacle(db, log)
    response.set('Cache-Control', 'no-store')
    if (obstacle === null) response.json({ status: 'ready' })
    else response.status(503).json({ status: 'not ready', reason: obstacle })
  })
  return routes
}

async function databaseObstacle(db: Database, log: Logger): Promise<string | null> {
  try {
    const pending = await pendingMigrations(db)
    return pending.length === 0 ? null : 'migrations outstanding'
  } catch (error) {
    // The cause is for the log, not for an unauthenticated caller.
    log.warn({ err: error }, 'not ready: the database does not answer')
    return 'database unreachable'
  }
}
