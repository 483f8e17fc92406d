import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { Held, ThreadedPglite } from './threadedPglite.ts'

/** PGlite's own dialect makes everybody wait in one queue; here each caller has one (turns/turns.ts). */
export const embeddedDialect = (pglite: ThreadedPglite): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => driverOver(pglite),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
})

class EmbeddedConnection implements DatabaseConnection {
  readonly held: Held

  constructor(held: Held) {
    this.held = held
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await this.held.query(sql, parameters)
    return { rows: rows as Row[], ...(affectedRows === undefined ? {} : { numAffectedRows: BigInt(affectedRows) }) }
  }

  streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('The embedded database does not stream')
  }
}

function driverOver(pglite: ThreadedPglite): Driver {
  const heldBy = (connection: DatabaseConnection): Held => (connection as EmbeddedConnection).held
  // Kysely does not release a connection whose BEGIN, COMMIT or ROLLBACK failed (0.29.6): the only one would be lost for
  // good.
  const orRelease = async (connection: DatabaseConnection, text: string): Promise<void> => {
    try {
      await heldBy(connection).query(text)
    } catch (error) {
      heldBy(connection).release()
      throw error
    }
  }
  const run = async (connection: DatabaseConnection, text: string): Promise<void> =>
    void (await heldBy(connection).query(text))
  return {
    init: async () => undefined,
    destroy: async () => undefined,
    acquireConnection: async () => new EmbeddedConnection(await pglite.connect()),
    releaseConnection: async (connection) => heldBy(connection).release(),
    beginTransaction: (connection) => orRelease(connection, 'begin'),
    commitTransaction: (connection) => orRelease(connection, 'commit'),
    rollbackTransaction: (connection) => orRelease(connection, 'rollback'),
    savepoint: (connection, name) => run(connection, `savepoint "${name}"`),
    rollbackToSavepoint: (connection, name) => run(connection, `rollback to savepoint "${name}"`),
    releaseSavepoint: (connection, name) => run(connection, `release savepoint "${name}"`),
  }
}
