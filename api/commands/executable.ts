import process from 'node:process'
import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { entities } from '../entities.ts'
import { createOrm } from '../platform/sql/orm.ts'
import { buildSchema } from '../schema.ts'

/**
 * `npm run check:schema` puts the executable schema together as the start does, without a database: an operation
 * without a resolver, a field without a class or a property, a type without an entity are found here.
 */
try {
  const orm = await createOrm(entities, { driver: PostgreSqlDriver, dbName: 'none', driverOptions: {} })
  buildSchema(orm)
  await orm.close()
} catch (error) {
  // The message names the field; where in our code it was found helps nobody.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
