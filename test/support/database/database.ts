import type { Database } from '../../../api/platform/database.ts'
import { cloneEmbedded } from './embeddedDatabase.ts'
import { afterThisFile, atTheEnd } from '../run/ending.ts'
import { clonePostgres, cloneUrl, dropScratchDatabases } from './postgresDatabase.ts'

const OPENED = new Set<Database>()
/** What runs on a database, such as a server, and is to end before it. */
const USERS = new WeakMap<Database, (() => Promise<void>)[]>()
let shared: Promise<Database> | undefined

/** Server on which the suite makes and drops scratch databases; unset = the embedded database in memory. */
export const serverUrl = process.env['TEST_DATABASE_URL'] ?? null

/**
 * The migrated database that the whole run shares. Other tests write to it too: build your own rows and count only
 * those.
 */
export function testDatabase(): Promise<Database> {
  return (shared ??= databaseForTheRun())
}

/**
 * The server of this run, for tests that need one. @throws on the embedded database: such tests stand in test/server
 */
export function serverAtHand(): string {
  if (serverUrl === null) throw new Error('This takes a PostgreSQL server: set TEST_DATABASE_URL')
  return serverUrl
}

/** A migrated, empty database of its own on the server, not opened: its connection string. */
export const freshDatabaseUrl = (): Promise<string> => cloneUrl(serverAtHand())

/**
 * A migrated, empty database of its own, for a test that cannot share. Closed after its file unless closed before: an
 * embedded one holds a few hundred megabytes.
 */
export async function freshDatabase(): Promise<Database> {
  const db = await databaseForTheRun()
  afterThisFile(() => closeWithUsers(db))
  return db
}

/** The same, closed after the run. */
export async function databaseForTheRun(): Promise<Database> {
  const db = serverUrl === null ? await cloneEmbedded() : await clonePostgres(serverUrl)
  OPENED.add(db)
  return db
}

/** Has something ended before its database is closed, or after the test's file if it opened that itself. */
export function endBefore(db: Database, close: () => Promise<void>): void {
  if (!OPENED.has(db)) afterThisFile(close)
  USERS.set(db, [...(USERS.get(db) ?? []), close])
}

async function closeWithUsers(db: Database): Promise<void> {
  OPENED.delete(db)
  for (const close of (USERS.get(db) ?? []).reverse()) await close()
  await db.close()
}

atTheEnd(async () => {
  await Promise.all([...OPENED].map(closeWithUsers))
  if (serverUrl !== null) await dropScratchDatabases(serverUrl)
})
