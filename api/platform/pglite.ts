import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { postgis } from '@electric-sql/pglite-postgis'
import { PgliteDriver } from '@mikro-orm/pglite'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import { CompiledQuery } from 'kysely'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Database, Entities, Statement } from './database.ts'
import { lockFolder } from './folderLock.ts'
import type { Logger } from './log.ts'
import { createOrm } from './orm.ts'
import { withProgress } from './progress.ts'
import { parseArray } from './values.ts'

/**
 * Opens the embedded database in `dataFolder/database` and holds the folder until it is closed.
 * @throws FolderLocked when another process has the folder
 */
export async function openEmbedded(dataFolder: string, log: Logger, entities: Entities): Promise<Database> {
  const lock = await lockFolder(dataFolder)
  try {
    const cluster = path.join(dataFolder, 'database')
    mkdirSync(cluster, { recursive: true, mode: 0o700 })
    const report = (line: string) => log.info(line)
    const pglite = await withProgress(report, 'Opening the embedded database', () => createPglite({ dataDir: cluster }))
    return await overPglite(pglite, entities, () => lock.release())
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A PGlite with our extensions at hand: in memory unless `dataDir` is given, empty unless `loadDataDir` is. */
export function createPglite(from: { dataDir?: string; loadDataDir?: Blob } = {}): Promise<PGlite> {
  return PGlite.create({
    ...from,
    extensions: { postgis, pg_trgm, unaccent },
    parsers: createPostgreSqlTypeParsers(parseArray),
  })
}

/** A database over `pglite`, which is closed with it. */
export async function overPglite(
  pglite: PGlite,
  entities: Entities,
  afterClose: () => Promise<void> = async () => undefined,
): Promise<Database> {
  const orm = await createOrm(entities, { driver: PgliteDriver, dbName: 'postgres', driverOptions: { pglite } })
  // One connection only: a statement sent past the ORM's client while a transaction is open would run inside it.
  const client = orm.driver.getConnection().getClient()
  const query = async <Row>({ text, values }: Statement): Promise<Row[]> =>
    (await client.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows
  let closing: Promise<void> | undefined
  const close = async () => {
    await orm.close()
    await pglite.close()
    await afterClose()
  }
  await query({ text: "SET TIME ZONE 'UTC'", values: [] })
  // Its log is written by this process alone, and waiting for that costs nothing: what has committed survives our death (access/ledger/pending.ts).
  await query({ text: "SET beadle.commit_of_changes = 'on'", values: [] })
  return {
    orm,
    dialect: 'pglite',
    query,
    asOwner: (work) => work({ orm, query }),
    close: () => (closing ??= close()),
  }
}
