import { setTimeout as delay } from 'node:timers/promises'
import { Router } from 'express'
import type { Database } from './database.ts'
import { Unavailable } from './errors.ts'
import type { Logger } from './log.ts'
import { pendingMigrations } from './sql/migrate.ts'

export type Readiness = {
  draining: boolean
  /** Jobs that were given up: work for a person, no reason to send requests elsewhere. */
  deadJobs?: () => number
}

/** Statements end long before: a longer wait is for connections that nobody will return. */
const STARVED_MS = 60_000
/** An orchestrator waits two seconds for an answer. */
const PATIENCE_MS = 1_800

/**
 * `GET /healthz`: 503 when only a restart will help; a database that is down does not count. `GET /readyz`: 503 with
 * the reason while stopping, without a usable database, or with migrations outstanding. Both answer within two seconds.
 */
export function healthRoutes(db: Database, readiness: Readiness, log: Logger, starvedMs = STARVED_MS): Router {
  const routes = Router()
  routes.get('/healthz', async (_request, response) => {
    const fault = await fatalFault(db, starvedMs)
    if (fault !== null)
      log.error({ reason: fault, connections: db.probe?.connections() }, 'this process needs to be started again')
    response.set('Cache-Control', 'no-store')
    if (fault === null) response.json({ status: 'alive' })
    else response.status(503).json({ status: 'stuck', reason: fault })
  })
  routes.get('/readyz', async (_request, response) => {
    const obstacle = readiness.draining ? 'stopping' : await databaseObstacle(db, log)
    response.set('Cache-Control', 'no-store')
    const deadJobs = readiness.deadJobs?.() ?? 0
    if (obstacle === null) response.json({ status: 'ready', ...(deadJobs > 0 ? { deadJobs } : {}) })
    else response.status(503).json({ status: 'not ready', reason: obstacle })
  })
  return routes
}

/** What this process cannot recover from by itself. A database that is down does not count. */
async function fatalFault(db: Database, starvedMs: number): Promise<string | null> {
  if (!db.probe) return (await embedded(db)) === 'broken' ? 'the embedded database is broken' : null
  const since = db.probe.starvedSince()
  if (since === null || Date.now() - since < starvedMs) return null
  return (await db.probe.obstacle()) === null ? 'no connection to be had, though the database answers' : null
}

async function databaseObstacle(db: Database, log: Logger): Promise<string | null> {
  if (db.probe) {
    const obstacle = await db.probe.obstacle()
    // The cause is for the log, not for an unauthenticated caller.
    if (obstacle !== null) log.warn({ reason: obstacle }, 'not ready')
    return obstacle
  }
  const state = await embedded(db)
  if (state === 'works') return (await pendingMigrations(db)).length === 0 ? null : 'migrations outstanding'
  log.warn({ state }, 'not ready: the embedded database')
  return state === 'busy' ? 'database busy' : 'database unreachable'
}

/** A long statement keeps the one connection busy, which is no fault; only an error not of the database is. */
async function embedded(db: Database): Promise<'works' | 'busy' | 'broken'> {
  if (db.couldNotReopen?.()) return 'broken'
  const patience = new AbortController()
  const asked = db.query({ text: 'SELECT 1', values: [] }).then(
    () => 'works' as const,
    (error: unknown) => (isAnswer(error) ? ('works' as const) : ('broken' as const)),
  )
  try {
    return await Promise.race([asked, delay(PATIENCE_MS, 'busy' as const, { signal: patience.signal })])
  } finally {
    patience.abort()
  }
}

/** A SQLSTATE, whose classes begin with none of the letters of an operating system's codes. */
const isAnswer = (error: unknown): boolean =>
  error instanceof Unavailable ||
  (error instanceof Error && 'code' in error && /^[0-9FHPX][0-9A-Z]{4}$/.test(String(error.code)))
