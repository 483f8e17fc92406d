import express, { type Express } from 'express'
import type { RequestListener } from 'node:http'
import { openDatabase, type Database, type Entities } from './platform/database.ts'
import type { Config } from './platform/config.ts'
import { wasDemo } from './platform/start/demoMark.ts'
import { healthRoutes, type Readiness } from './platform/health.ts'
import { listen, refuseTakenPort } from './platform/start/listen.ts'
import type { Logger } from './platform/log.ts'
import { migrate } from './platform/sql/migrate.ts'
import { quietDatabaseLog } from './platform/sql/quietDatabaseLog.ts'
import { DemoDatabase } from './platform/start/startError.ts'
import { withProgress, type Report } from './platform/progress.ts'

/** What a process is put together from. */
export type Parts = {
  config: Config
  log: Logger
  entities: Entities
  buildServer: (deps: {
    config: Config
    db: Database
    log: Logger
  }) => Promise<{ app: Express; ahead: (app: RequestListener) => RequestListener; close(): Promise<void> }>
  /** Writes the reference lists: sectors, issues, groups and directorates. */
  seedReference: (db: Database) => Promise<void>
  /** Fills a database with the fictional demo force; called again, it adds only what is missing. */
  seedDemo: (db: Database, report: Report) => Promise<void>
  /** Builds the console where its build is missing or older than its sources. */
  prepareConsole: (report: Report) => Promise<void>
}

/** A process that answers requests. */
export type Running = { port: number; stop(): Promise<void> }

// Leaves two of the ten seconds that an orchestrator grants for flushing and closing.
const DRAIN_MS = 8_000

/**
 * Database, migrations, reference lists and demo force where they are due, server: in this order, each only after the
 * one before. What has been opened is closed again when a later step fails.
 * @throws StartError when the operator has to act
 */
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
    // As the owner: before it is migrated, the application may have no rights there.
    if (config.production && (await db.asOwner(wasDemo))) throw new DemoDatabase()
    await migrate(db, report)
    await quietDatabaseLog(db, log)
    // Several processes may start for the first time together: one of them seeds, the others find it done.
    await db.asOwner(async () => {
      if (await hasNoSector(db)) {
        report('Writing the reference lists')
        await seedReference(db)
      }
      if (config.demo && (await hasNoRealAccount(db))) {
        await withProgress(report, 'Creating the demo force', () => seedDemo(db, report))
      }
    })
    await prepareConsole(report)
    const server = await buildServer({ config, db, log })
    closeServer = () => server.close()
    const readiness: Readiness = { draining: false }
    const app = express()
      .disable('x-powered-by')
      .use(healthRoutes(db, readiness, log))
      .use(server.app)
    const listening = await listen(server.ahead(app), config.port)
    let stopping: Promise<void> | undefined
    const stop = async () => {
      readiness.draining = true
      try {
        await listening.drain(DRAIN_MS)
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

// Archived entries stay in the table: lists that an administrator has emptied are not filled again.
async function hasNoSector(db: Database): Promise<boolean> {
  const found = await db.query({ text: 'SELECT FROM sector LIMIT 1', values: [] })
  return found.length === 0
}

// Demo accounts have a published password: they must never join real ones. A database that holds demo accounts only is
// seeded again, because a first start may have been interrupted half-way.
async function hasNoRealAccount(db: Database): Promise<boolean> {
  const [found] = await db.query<{ demo: boolean }>({
    text: "SELECT NOT EXISTS (SELECT FROM account WHERE email NOT LIKE '%@demo.example') AS demo",
    values: [],
  })
  return found?.demo ?? false
}
