import express, { type Express } from 'express'
import type { IncomingMessage, RequestListener } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Database, type Entities, openDatabase, type Owner } from './platform/database.ts'
import type { Config } from './platform/config.ts'
import { wasDemo } from './platform/start/demoMark.ts'
import { healthRoutes, type Readiness } from './platform/health.ts'
import { listen, refuseTakenPort } from './platform/start/listen.ts'
import type { Jobs } from './platform/jobs/jobs.ts'
import type { Logger } from './platform/log.ts'
import { migrate } from './platform/sql/migrate.ts'
import { quietDatabaseLog } from './platform/sql/quietDatabaseLog.ts'
import { DemoDatabase } from './platform/start/startError.ts'
import { withProgress, type Report } from './platform/progress.ts'

export type Parts = {
  config: Config
  log: Logger
  entities: Entities
  buildServer: (deps: { config: Config; db: Database; log: Logger }) => Promise<Built>
  seedReference: (db: Database) => Promise<void>
  seedDemo: (to: { db: Database; owner: Pick<Owner, 'query'> }, report: Report) => Promise<void>
  prepareConsole: (report: Report) => Promise<void>
}

type Built = {
  app: Express
  ahead: (app: RequestListener) => RequestListener
  jobs?: Pick<Jobs, 'start' | 'close' | 'dead'>
  upgrade: (req: IncomingMessage, socket: Duplex, head: Buffer) => void
  leave(): void
  inbound: MailListener | null
  close(): Promise<void>
}

/** Where the relay hands over mail. */
type MailListener = { listen(): Promise<number> }

export type Running = { port: number; stop(): Promise<void> }

// Leaves two of an orchestrator's ten seconds for flushing and closing.
const DRAIN_MS = 8_000

/** If a step fails, closes what is open. Throws StartError when the operator has to act. */
export async function startProcess({
  config,
  log,
  entities,
  buildServer,
  seedReference,
  seedDemo,
  prepareConsole,
}: Parts): Promise<Running> {
  const report: Report = (line) => log.info(line)
  await refuseTakenPort(config.port)
  const db = await openDatabase(config, log, entities)
  let closeServer: () => Promise<void> = async () => undefined
  const closeAll = async () => {
    try {
      await closeServer()
    } finally {
      await db.close()
    }
  }
  try {
    // As the owner: before the migrations, the application may have no rights.
    if (config.production && (await db.asOwner(wasDemo))) throw new DemoDatabase()
    await migrate(db, report)
    await quietDatabaseLog(db, log)
    // Of several processes starting for the first time, one seeds and the others find it done.
    await db.asOwner(async (owner) => {
      if (await hasNoSector(db)) {
        report('Writing the reference lists')
        await seedReference(db)
      }
      if (config.demo && (await hasNoRealAccount(db))) {
        await withProgress(report, 'Creating the demo force', () => seedDemo({ db, owner }, report))
      }
    })
    await prepareConsole(report)
    const server = await buildServer({ config, db, log })
    closeServer = () => server.close()
    const readiness: Readiness = { draining: false, deadJobs: () => server.jobs?.dead() ?? 0 }
    const app = express()
      .disable('x-powered-by')
      .use(healthRoutes(db, readiness, log))
      .use(server.app)
    const listening = await listen(server.ahead(app), config.port, server.upgrade)
    server.jobs?.start()
    const mailPort = await server.inbound?.listen()
    if (mailPort !== undefined) report(`Mail comes in on port ${mailPort}`)
    let stopping: Promise<void> | undefined
    const stop = async () => {
      readiness.draining = true
      server.leave()
      try {
        await Promise.all([listening.drain(DRAIN_MS), server.jobs?.close()])
      } finally {
        await closeAll()
      }
    }
    return { port: listening.port, stop: () => (stopping ??= stop()) }
  } catch (error) {
    await closeAll()
    throw error
  }
}

// Archived entries stay in the table: a list that an administrator has emptied is not filled again.
async function hasNoSector(db: Database): Promise<boolean> {
  const found = await db.query({ text: 'SELECT FROM sector LIMIT 1', values: [] })
  return found.length === 0
}

// Demo accounts have a published password and must never join real ones. A database with demo accounts only is seeded
// again: a first start may have been interrupted.
async function hasNoRealAccount(db: Database): Promise<boolean> {
  const [found] = await db.query<{ demo: boolean }>({
    text: "SELECT NOT EXISTS (SELECT FROM account WHERE email NOT LIKE '%@demo.example') AS demo",
    values: [],
  })
  return found?.demo ?? false
}
