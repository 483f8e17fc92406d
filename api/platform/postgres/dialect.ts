import {
  CompiledQuery,
  createQueryId,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  IdentifierNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  RawNode,
  type TransactionSettings,
} from 'kysely'
import type { Connections } from './connections.ts'
import { Link } from './link.ts'

/**
 * PostgreSQL over our own connections. Kysely's driver loses a connection whenever BEGIN, COMMIT or ROLLBACK fails
 * (0.29.6: `ControlledTransaction` releases only after the statement succeeded, and never if the transaction did not
 * begin), so a process whose connections die in transactions runs out of them. Here a transaction that does not begin
 * gives its connection back, and rolling back cannot fail.
 */
export const dialectOver = (connections: Connections): Dialect => ({
  createDriver: () => driverOver(connections),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createAdapter: () => new PostgresAdapter(),
  createIntrospector: (db) => new PostgresIntrospector(db),
})

function driverOver(connections: Connections): Driver {
  return {
    init: async () => undefined,
    acquireConnection: () => Link.take(connections),
    async beginTransaction(connection, settings) {
      const link = linkOf(connection)
      try {
        await link.begin(beginning(settings))
      } catch (error) {
        link.giveBack()
        throw error
      }
    },
    async commitTransaction(connection) {
      const link = linkOf(connection)
      try {
        await link.commit()
      } catch (error) {
        // Whether or not a rollback follows.
        link.giveBack()
        throw error
      }
    },
    rollbackTransaction: (connection) => linkOf(connection).rollback(),
    savepoint: (connection, name, compile) => savepoint(connection, 'savepoint', name, compile),
    rollbackToSavepoint: (connection, name, compile) => savepoint(connection, 'rollback to', name, compile),
    releaseSavepoint: (connection, name, compile) => savepoint(connection, 'release', name, compile),
    async releaseConnection(connection) {
      linkOf(connection).giveBack()
    },
    destroy: () => connections.end(),
  }
}

function linkOf(connection: DatabaseConnection): Link {
  if (!(connection instanceof Link)) throw new Error('This connection is not of our driver')
  return connection
}

function beginning({ isolationLevel, accessMode }: TransactionSettings): string {
  const settings = [isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(
    (setting) => setting !== undefined,
  )
  return settings.length === 0 ? 'begin' : `start transaction ${settings.join(' ')}`
}

async function savepoint(
  connection: DatabaseConnection,
  command: string,
  name: string,
  compile: QueryCompiler['compileQuery'],
): Promise<void> {
  const node = RawNode.createWithChildren([RawNode.createWithSql(`${command} `), IdentifierNode.create(name)])
  const { sql } = compile(node, createQueryId())
  await linkOf(connection).executeQuery(CompiledQuery.raw(sql))
}
