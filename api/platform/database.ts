import type { AnyEntity, EntityClass, EntitySchema, MikroORM } from '@mikro-orm/core'
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Config } from './config.ts'
import type { Logger } from './log.ts'
import { openEmbedded } from './embedded/pglite.ts'
import { openPostgres } from './postgres/postgresql.ts'

/**
 * One SQL statement with $1, $2 … placeholders. A `name` makes PostgreSQL keep its plan: one name, one text. `once`: it
 * changes something though it is a SELECT, so that it is not sent again when its connection dies.
 */
export type Statement = { name?: string; text: string; values: readonly unknown[]; once?: boolean }

export type Orm = MikroORM<AbstractSqlDriver>
export type Entities = readonly (EntityClass<AnyEntity> | EntitySchema)[]

/**
 * The open database, PGlite or PostgreSQL, with one behaviour: `date` and `timestamptz` come as PostgreSQL prints
 * them in UTC, `int8` as a number (bigint beyond 2^53), `json` parsed, `bytea` as bytes.
 */
export type Database = {
  orm: Orm
  dialect: 'pglite' | 'postgresql'
  /** Runs one statement by itself, outside every transaction of the ORM; rejects with the driver's error. */
  query: <Row>(statement: Statement) => Promise<Row[]>
  /**
   * Runs `work` with the rights of the schema's owner and without time limits, one process at a time.
   * For migrations and maintenance, never for a caller's request.
   */
  asOwner: <T>(work: (owner: Owner) => Promise<T>) => Promise<T>
  /**
   * Looks at the server beside everything that is under way; none on the embedded database, which has one connection.
   */
  probe?: Probe
  /** Whether the embedded database has ended and its folder cannot be opened again. */
  couldNotReopen?: () => boolean
  /** Waits for running statements, then closes. May be called twice. */
  close: () => Promise<void>
}

/** What can be seen of a database server from outside of the work on it. */
type Probe = {
  /** What keeps the database from being worked with, in a word or two; null = nothing. Answers within two seconds. */
  obstacle: () => Promise<string | null>
  /**
   * Since when, in milliseconds since the epoch, nobody has got a connection though somebody asked; null = somebody
   * has.
   */
  starvedSince: () => number | null
  /** Connections that are held by somebody, and those at rest. */
  connections: () => { held: number; idle: number }
}

export type Owner = {
  orm: Orm
  query: <Row>(statement: Statement) => Promise<Row[]>
}

/**
 * Opens the database that `config` names: the data folder (taken for this process alone) or PostgreSQL.
 * It does not migrate.
 * @throws FolderLocked, DatabaseUnreachable
 */
export function openDatabase(config: Config, log: Logger, entities: Entities): Promise<Database> {
  return config.databaseUrl === null
    ? openEmbedded(config.dataFolder, log, entities)
    : openPostgres({ ...config, databaseUrl: config.databaseUrl }, log, entities)
}

/** Where statements run: on the database, each committing by itself, or in an open transaction. */
export type Asked = Pick<Database, 'orm' | 'query'>

/** The transaction that `em` has open. */
export const transactionOf = (orm: Orm, em: SqlEntityManager): Asked => ({
  orm,
  query: (statement) => queryWithin(em, statement),
})

/** Runs one statement inside the transaction that `em` has open. */
export async function queryWithin<Row>(em: SqlEntityManager, statement: Statement): Promise<Row[]> {
  const transaction: Kysely<unknown> | undefined = em.getTransactionContext()
  if (!transaction) throw new Error('queryWithin needs an open transaction')
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]))
  return rows
}
