import { PostgreSqlDriver, type PostgreSqlConnection } from '@mikro-orm/postgresql'
import { Client, type Pool, type TypeOverrides } from 'pg'
import type { Config } from './config.ts'
import type { Database, Entities, Orm, Owner, Statement } from './database.ts'
import type { Logger } from './log.ts'
import { createOrm } from './orm.ts'
import { unreachable, wrongVersion } from './postgresqlFault.ts'
import { PreparingClient } from './preparingClient.ts'
import { takenByTurns } from './turns/pool.ts'
import { createTurns, turnsOfPool } from './turns/turns.ts'
import { parseInt8 } from './values.ts'

type PostgresConfig = Pick<Config, 'databaseOwnerUrl' | 'databaseRole' | 'databasePoolSize' | 'statementTimeoutMs'> & {
  databaseUrl: string
}
type Session = { url: string; size: number; statementTimeoutMs: number; lockTimeoutMs: number }

const INT8_OID = 20
const OLDEST_VERSION = 150000
// Any number will do, as long as every process that migrates takes the same one.
const MIGRATION_LOCK = 7_214_002
const MIGRATION_LOCK_WAIT_MS = 30_000

/**
 * Opens PostgreSQL.
 * @throws DatabaseUnreachable when it does not answer, refuses the login or is older than 15
 */
export async function openPostgres(config: PostgresConfig, log: Logger, entities: Entities): Promise<Database> {
  const { databaseUrl: url, databasePoolSize: size, statementTimeoutMs } = config
  const { orm, pool } = await connect(entities, { url, size, statementTimeoutMs, lockTimeoutMs: 10_000 })
  takenByTurns(pool, createTurns(turnsOfPool(size)))
  const takeRole = async () => {
    const role = await settableRole(config)
    // Compiling a statement that looks costly takes PostgreSQL 1 to 13 s for filters that then run for 0.3 s.
    pool.options.options = ['-c jit=off', ...(role === null ? [] : [`-c role=${role}`])].join(' ')
    return role
  }
  let closing: Promise<void> | undefined
  try {
    await takeRole()
  } catch (error) {
    await disconnect(orm, pool)
    throw error
  }
  return {
    orm,
    dialect: 'postgresql',
    query: (statement) => queryPool(pool, statement),
    async asOwner(work) {
      const result = await withOwner(config.databaseOwnerUrl ?? url, entities, work)
      // The work may have been the migration that creates the role.
      if ((await takeRole()) === null && config.databaseRole !== null) {
        log.warn({ role: config.databaseRole }, 'the login may not take on the role; its own rights apply')
      }
      return result
    },
    close: () => (closing ??= disconnect(orm, pool)),
  }
}

async function queryPool<Row>(pool: Pool, { name, text, values }: Statement): Promise<Row[]> {
  const { rows } = await pool.query({ ...(name === undefined ? {} : { name }), text, values: [...values] })
  return rows as Row[]
}

async function connect(entities: Entities, session: Session): Promise<{ orm: Orm; pool: Pool }> {
  const orm = await createOrm(entities, {
    driver: PostgreSqlDriver,
    dbName: databaseName(session.url),
    driverOptions: {
      connectionString: session.url,
      max: session.size,
      application_name: 'beadle',
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      statement_timeout: session.statementTimeoutMs,
      lock_timeout: session.lockTimeoutMs,
      idle_in_transaction_session_timeout: 60_000,
      Client: PreparingClient,
      onPoolCreated: readInt8AsNumber,
    },
  })
  const connection = orm.driver.getConnection() as PostgreSqlConnection
  return { orm, pool: await connection.getNativeClient() }
}

// The ORM ends its pool only if a statement of its own has used it.
async function disconnect(orm: Orm, pool: Pool): Promise<void> {
  await orm.close()
  if (!pool.ending) await pool.end()
}

// The ORM gives its pool a parser table of its own; leaving int8 out of it would yield strings here and numbers on PGlite.
function readInt8AsNumber(pool: Pool): void {
  const { types } = pool.options
  if (!types || !isParserTable(types)) throw new Error('the pool has no parser table of its own')
  types.setTypeParser(INT8_OID, parseInt8)
}

function isParserTable(types: object): types is TypeOverrides {
  return 'setTypeParser' in types
}

async function withOwner<T>(url: string, entities: Entities, work: (owner: Owner) => Promise<T>): Promise<T> {
  const { orm, pool } = await connect(entities, {
    url,
    size: 2,
    statementTimeoutMs: 0,
    lockTimeoutMs: MIGRATION_LOCK_WAIT_MS,
  })
  try {
    const guard = await pool.connect()
    try {
      // Another process may be building an index for longer than any lock timeout.
      await guard.query('SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0')
      await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
      return await work({ orm, query: (statement) => queryPool(pool, statement) })
    } finally {
      // Destroying the connection releases the lock even when the work left it in a bad state.
      guard.release(true)
    }
  } finally {
    await disconnect(orm, pool)
  }
}

/** The role of `config` if it exists and the login may take it on, otherwise null. */
async function settableRole(config: PostgresConfig): Promise<string | null> {
  const client = new Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; settable: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version,
              EXISTS (SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(rolname, 'MEMBER')) AS settable`,
      [config.databaseRole],
    )
    const [found] = rows
    if (!found || found.version < OLDEST_VERSION) throw wrongVersion()
    return found.settable ? config.databaseRole : null
  } catch (error) {
    throw unreachable(error)
  } finally {
    await client.end()
  }
}

function databaseName(url: string): string {
  const name = /^[^?]*\/([^/?]*)(\?|$)/.exec(url)?.[1]
  return name ? decodeURIComponent(name) : 'postgres'
}
