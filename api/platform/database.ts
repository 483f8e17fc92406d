import type { AnyEntity, EntityClass, EntitySchema, MikroORM } from '@mikro-orm/core'
import type { AbstractSqlDriver, SqlEntityManager } from '@mikro-orm/sql'
import { CompiledQuery, type Kysely } from 'kysely'
import type { Config } from './config.ts'
import type { Logger } from './log.ts'
import { openEmbedded } from './embedded/pglite.ts'
import type { Listening } from './postgres/listen.ts'
import { openPostgres } from './postgres/postgresql.ts'

/** One `name`, one text: PostgreSQL keeps its plan. `once`: never sent again, although it looks like a read. */
export type Statement = { name?: string; text: string; values: readonly unknown[]; once?: boolean }

export type Orm = MikroORM<AbstractSqlDriver>
export type Entities = readonly (EntityClass<AnyEntity> | EntitySchema)[]

/**
 * Both databases give dates as PostgreSQL prints them in UTC, `int8` as a number (bigint beyond 2^53), `bytea` as
 * bytes.
 */
export type Database = {
  orm: Orm
  dialect: 'pglite' | 'postgresql'
  /** Runs one statement outside every transaction of the ORM; rejects with the driver's error. */
  query: <Row>(statement: Statement) => Promise<Row[]>
  /**
   * Without time limits, in one process at a time: for migrations and maintenance, never for a caller's request, nor
   * within itself.
   */
  asOwner: <T>(work: (owner: Owner) => Promise<T>) => Promise<T>
  probe?: Probe
  /** Null behind a pooler that gives every transaction another session, and in the embedded database: ask instead. */
  listen?: ((channel: string, heard: () => void) => Listening) | null
  couldNotReopen?: () => boolean
  /** Waits for running statements, then closes. May be called twice. */
  close: () => Promise<void>
}

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

/** Does not migrate. Throws FolderLocked, DatabaseUnreachable. */
export function openDatabase(config: Config, log: Logger, entities: Entities): Promise<Database> {
  return config.databaseUrl === null
    ? openEmbedded(config.dataFolder, log, entities)
    : openPostgres({ ...config, databaseUrl: config.databaseUrl }, log, entities)
}

/** Where statements run: on the database, each committing by itself, or in an open transaction. */
export type Asked = Pick<Database, 'orm' | 'query'>

export const transactionOf = (orm: Orm, em: SqlEntityManager): Asked => ({
  orm,
  query: (statement) => queryWithin(em, statement),
})

export async function queryWithin<Row>(em: SqlEntityManager, statement: Statement): Promise<Row[]> {
  const transaction: Kysely<unknown> | undefined = em.getTransactionContext()
  if (!transaction) throw new Error('queryWithin needs an open transaction')
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(statement.text, [...statement.values]))
  return rows
}
