import process from 'node:process'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { entities } from '../entities.ts'
import { createOrm } from '../platform/sql/orm.ts'
import { buildSchema } from '../schema.ts'

/** `npm run check:schema` builds the executable schema without a database and reports what would stop the start. */
try {
  const orm = await createOrm(entities, { driver: PostgreSqlDriver, dbName: 'none', driverOptions: {} })
  buildSchema(orm)
  await orm.close()
} catch (error) {
  // The message names the field; a stack trace would not help.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
