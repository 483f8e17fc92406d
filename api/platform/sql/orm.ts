import { MikroORM, type Options } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import type { AbstractSqlDriver } from '@mikro-orm/sql'
import { UnderscoreNamingStrategy } from '@mikro-orm/sql'
import { bindValues } from './boundValues.ts'
import type { Entities, Orm } from '../database.ts'
import { readMigrations } from './migrationFiles.ts'

export async function createOrm(
  entities: Entities,
  connection: Pick<Options<AbstractSqlDriver>, 'driver' | 'dbName' | 'driverOptions'>,
): Promise<Orm> {
  const orm = await MikroORM.init<AbstractSqlDriver>({
    ...connection,
    entities: [...entities],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    timezone: 'UTC',
    // A shared identity map would hand one caller's objects to another.
    allowGlobalContext: false,
    // The ORM's own log prints parameters, which are personal data.
    debug: false,
    logger: () => undefined,
    ensureDatabase: false,
    migrations: {
      migrationsList: await readMigrations(),
      tableName: 'schema_migration',
      transactional: true,
      // Each migration commits by itself: a failed index build does not undo an hour of earlier ones.
      allOrNothing: false,
      disableForeignKeys: false,
      snapshot: false,
      silent: true,
    },
  })
  bindValues(orm)
  return orm
}
