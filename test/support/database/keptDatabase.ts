import { entities } from '../../../api/entities.ts'
import { openDatabase, type Database } from '../../../api/platform/database.ts'
import { createLog } from '../../../api/platform/log.ts'
import { testConfig } from '../config.ts'
import { freshDatabaseUrl, serverUrl } from './database.ts'
import { migratedFolder } from './dataFolder.ts'

/**
 * A migrated database that outlives the processes which use it: a data folder, or a database of its own on the server.
 */
export type KeptDatabase = {
  /** Settings of a process of ours that is to use it. */
  env: Record<string, string>
  /** Opens it, which on the embedded database only one process may do, and closes it again. */
  look: <T>(at: (db: Database) => Promise<T>) => Promise<T>
}

export async function keptDatabase(): Promise<KeptDatabase> {
  const databaseUrl = serverUrl === null ? null : await freshDatabaseUrl()
  const dataFolder = databaseUrl === null ? await migratedFolder() : '/nonexistent'
  const config = testConfig({ databaseUrl, dataFolder })
  return {
    env: {
      PORT: '0',
      DEMO: 'no',
      AUTH_SECRET: config.authSecret,
      ...(databaseUrl === null ? { DATA_FOLDER: dataFolder } : { DATABASE_URL: databaseUrl }),
    },
    async look(at) {
      const db = await openDatabase(config, createLog('silent'), entities)
      try {
        return await at(db)
      } finally {
        await db.close()
      }
    },
  }
}
