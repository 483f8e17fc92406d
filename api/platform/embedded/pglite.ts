import { PgliteDriver } from '@mikro-orm/pglite'
import { CompiledQuery } from 'kysely'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Database, Entities, Statement } from '../database.ts'
import { embeddedDialect } from './dialect.ts'
import { ThreadedPglite } from './threadedPglite.ts'
import { lockFolder } from './folderLock.ts'
import type { Logger } from '../log.ts'
import { owningOnce } from '../owning.ts'
import { createOrm } from '../sql/orm.ts'
import { withProgress } from '../progress.ts'
import { forTheHouse } from '../turns/onBehalf.ts'
import { createTurns, turnsOfOne } from '../turns/turns.ts'

/** @throws FolderLocked when another process has the folder. */
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

/** In memory unless `dataDir` is given; empty unless `snapshot` (path of a tar file) is. */
export function createPglite(from: { dataDir?: string; snapshot?: string } = {}): Promise<ThreadedPglite> {
  return ThreadedPglite.open(
    { dataDir: from.dataDir ?? null, snapshot: from.snapshot ?? null },
    createTurns(turnsOfOne),
  )
}

export async function overPglite(
  pglite: ThreadedPglite,
  entities: Entities,
  afterClose: () => Promise<void> = async () => undefined,
): Promise<Database> {
  const orm = await createOrm(entities, {
    driver: PgliteDriver,
    dbName: 'postgres',
    driverOptions: () => embeddedDialect(pglite),
  })
  // There is one connection: a statement sent past the ORM's client during a transaction would run inside it.
  const client = orm.driver.getConnection().getClient()
  const query = async <Row>({ text, values }: Statement): Promise<Row[]> =>
    (await client.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows
  let closing: Promise<void> | undefined
  const close = async () => {
    await orm.close()
    await pglite.close()
    await afterClose()
  }
  return {
    orm,
    dialect: 'pglite',
    query,
    couldNotReopen: () => pglite.couldNotReopen,
    asOwner: async (work) => owningOnce(() => forTheHouse(() => work({ orm, query }))),
    close: () => (closing ??= close()),
  }
}
