import type { Database } from '../../api/platform/database.ts'
import { cloneEmbedded } from './embeddedDatabase.ts'
import { atTheEnd } from './ending.ts'
import { clonePostgres, dropScratchDatabases } from './postgresDatabase.ts'

export { cloneUrl as freshDatabaseUrl } from './postgresDatabase.ts'

const opened: Database[] = []
let shared: Promise<Database> | undefined

/** Server on which the suite makes and drops scratch databases; unset = the embedded database in memory. */
export const serverUrl = process.env['TEST_DATABASE_URL'] ?? null

/**
 * The one migrated database that the whole run shares. Others write to it too: build your own rows, count only those.
 */
export function testDatabase(): Promise<Database> {
  return (shared ??= freshDatabase())
}

/** A migrated, empty database of its own, for a test that cannot share. Closed after the run unless closed before. */
export async function freshDatabase(): Promise<Database> {
  const db = serverUrl === null ? await cloneEmbedded() : await clonePostgres(serverUrl)
  opened.push(db)
  return db
}

atTheEnd(async () => {
  await Promise.all(opened.map((db) => db.close()))
  if (serverUrl !== null) await dropScratchDatabases(serverUrl)
})
