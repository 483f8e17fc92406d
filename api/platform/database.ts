import type { AnyEntity, EntityClass, EntitySchema, MikroORM } from '@mikro-orm/core'
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Config } from './config.ts'
import type { Logger } from './log.ts'
import { openEmbedded } from './embedded/pglite.ts'
import { openPostgres } from './postgres/postgresql.ts'

/**
 * One SQL statement with $1, $2 … placeholders. With a `name` PostgreSQL keeps its plan: one name, one text. `once`: it
 * changes something although it is a SELECT, so it is not sent again when its connection dies.
 */
export type Statement = { name?: string; text: string; values: readonly unknown[]; once?: boolean }

export type Orm = MikroORM<AbstractSqlDriver>
export type Entities = readonly (EntityClass<AnyEntity> | EntitySchema)[]

/**
 * The open database, PGlite or PostgreSQL, behaving alike: `date` and `timestamptz` come as PostgreSQL prints them in
 * UTC, `int8` as a number (bigint beyond 2^53), `json` parsed, `bytea` as bytes.
 */
export type Database = {
  orm: Orm
  dialect: 'pglite' | 'postgresql'
  /** Runs one statement outside every transaction of the ORM; rejects with the driver's error. */
  query: <Row>(statement: Statement) => Promise<Row[]>
  /**
   * Runs `work` with the schema owner's rights and without time limits, in one process at a time. For migrations and
   * maintenance, never for a caller's request.
   */
  asOwner: <T>(work: (owner: Owner) => Promise<T>) => Promise<T>
  /** None on the embedded database, which has one connection. */
  probe?: Probe
  /** Whether the embedded database has ended and its folder cannot be reopened. */
  couldNotReopen?: () => boolean
  /** Waits for running statements, then closes. May be called twice. */
  close: () => Promise<void>
}

/** A database server as seen beside the work on it. */
type Probe = {
  /** What prevents work, in a word or two; null = nothing. Answers within two seconds. */
  obstacle: () => Promise<string | null>
  /** Since when (milliseconds since the epoch) everyone who asked for a connection has been refused; null = not so. */
  starvedSince: () => number | null
  connections: () => { held: number; idle: number }
}

export type Owner = {
  orm: Orm
  query: <Row>(statement: Statement) => Promise<Row[]>
}

/**
 * Opens the database that `config` names: the data folder (for this process alone) or PostgreSQL. Does not migrate.
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

/** Runs one statement in the transaction that `em` has open. */
export async function queryWithin<Row>(em: SqlEntityManager, statement: Statement): Promise<Row[]> {
  const transaction: Kysely<unknown> | undefined = em.getTransactionContext()
  if (!transaction) throw new Error('queryWithin needs an open transaction')
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]))
  return rows
}
