import type { Database } from '../../../api/platform/database.ts'
import { cloneEmbedded } from './embeddedDatabase.ts'
import { atTheEnd } from '../run/ending.ts'
import { clonePostgres, cloneUrl, dropScratchDatabases } from './postgresDatabase.ts'

const OPENED: Database[] = []
let shared: Promise<Database> | undefined

/** Server on which the suite makes and drops scratch databases; unset = the embedded database in memory. */
export const serverUrl = process.env['TEST_DATABASE_URL'] ?? null

/**
 * The migrated database that the whole run shares. Other tests write to it too: build your own rows and count only
 * those.
 */
export function testDatabase(): Promise<Database> {
  return (shared ??= freshDatabase())
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

/** A migrated, empty database of its own, for a test that cannot share. Closed after the run unless closed before. */
export async function freshDatabase(): Promise<Database> {
  const db = serverUrl === null ? await cloneEmbedded() : await clonePostgres(serverUrl)
  OPENED.push(db)
  return db
}

atTheEnd(async () => {
  await Promise.all(OPENED.map((db) => db.close()))
  if (serverUrl !== null) await dropScratchDatabases(serverUrl)
})
