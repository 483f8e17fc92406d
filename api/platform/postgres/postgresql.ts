import { PostgreSqlDriver } from '@mikro-orm/postgresql'
import { createPostgreSqlTypeParsers } from '@mikro-orm/sql'
import { TypeOverrides } from 'pg'
import type { Config } from '../config.ts'
import type { Database, Entities, Orm, Owner, Statement } from '../database.ts'
import type { Logger } from '../log.ts'
import { owningOnce } from '../owning.ts'
import { createOrm } from '../sql/orm.ts'
import { type Connections, type ConnectionsConfig, openConnections } from './connections.ts'
import { dialectOver } from './dialect.ts'
import { inspectServer } from './inspectServer.ts'
import { Link } from './link.ts'
import { listenOn } from './listen.ts'
import { openProbe } from './probe.ts'
import { serversOf } from './servers.ts'
import type { SessionSettings } from './sessionSettings.ts'
import { takenByTurns } from '../turns/connections.ts'
import { createTurns, type Turns, turnsOfPool } from '../turns/turns.ts'
import { parseArray, parseInt8 } from '../sql/driverValues.ts'

type PostgresConfig = Pick<
  Config,
  | 'databaseOwnerUrl'
  | 'databaseListenUrl'
  | 'databaseRole'
  | 'databasePoolSize'
  | 'databasePooling'
  | 'statementTimeoutMs'
> & {
  databaseUrl: string
}

const INT8_OID = 20
// Arbitrary, but the same for every process that migrates.
const MIGRATION_LOCK = 7_214_002
const MIGRATION_LOCK_WAIT_MS = 30_000
/** Shorter than others wait for a connection: a caller who waits for a lock gives its connection back before. */
const LOCK_WAIT_MS = 4_000
const PATIENCE_MS = 5_000
/** The server cancels a slow statement first; this is for one that does not answer at all. */
const BEYOND_STATEMENT_TIMEOUT_MS = 3_000

/** @throws DatabaseUnreachable when it does not answer, refuses the login or is not fit for use */
export async function openPostgres(config: PostgresConfig, log: Logger, entities: Entities): Promise<Database> {
  const { databaseUrl: url, databasePoolSize: size, databasePooling: pooling, statementTimeoutMs } = config
  const settings: SessionSettings = {
    role: null,
    statementTimeoutMs,
    lockTimeoutMs: LOCK_WAIT_MS,
    idleInTransactionMs: 60_000,
  }
  const ms = statementTimeoutMs === 0 ? 0 : statementTimeoutMs + BEYOND_STATEMENT_TIMEOUT_MS
  // A pooler may give the session to somebody else before the cancel request arrives.
  const connectionsConfig = {
    url,
    size,
    pooling,
    settings,
    types: typeParsers(),
    deadline: { ms, cancels: pooling === 'session' },
    patienceMs: PATIENCE_MS,
  }
  const { orm, connections } = await connect(entities, connectionsConfig, createTurns(turnsOfPool(size)))
  const probe = openProbe(connectionsConfig)
  const close = async () => {
    await probe.end()
    await disconnect(orm, connections)
  }
  const takeRole = async (): Promise<string | null> =>
    (settings.role = await inspectServer(connections, config.databaseRole))
  const listensAt = config.databaseListenUrl ?? (pooling === 'session' ? url : null)
  let closing: Promise<void> | undefined
  try {
    await takeRole()
  } catch (error) {
    await close()
    throw error
  }
  return {
    orm,
    dialect: 'postgresql',
    query: (statement) => queryOver(connections, statement),
    async asOwner(work) {
      const result = await owningOnce(() => withOwner(config.databaseOwnerUrl ?? url, entities, work))
      // The work may have been the migration that creates the role.
      if ((await takeRole()) === null && config.databaseRole !== null) {
        log.warn({ role: config.databaseRole }, 'the login may not take on the role; its own rights apply')
      }
      return result
    },
    probe: {
      obstacle: probe.obstacle,
      starvedSince: () => connections.starvedSince(),
      connections: () => connections.counts(),
    },
    listen:
      listensAt === null
        ? null
        : (channel, heard) => listenOn({ ...connectionsConfig, url: listensAt }, channel, heard),
    close: () => (closing ??= close()),
  }
}

async function queryOver<Row>(connections: Connections, statement: Statement): Promise<Row[]> {
  const link = await Link.take(connections)
  try {
    const { rows } = await link.run(statement)
    return rows as Row[]
  } finally {
    link.giveBack()
  }
}

async function connect(
  entities: Entities,
  config: ConnectionsConfig,
  turns?: Turns,
): Promise<{ orm: Orm; connections: Connections }> {
  const opened = openConnections(config)
  const connections = turns ? takenByTurns(opened, turns) : opened
  const orm = await createOrm(entities, {
    driver: PostgreSqlDriver,
    dbName: serversOf(config.url).database,
    driverOptions: dialectOver(connections),
  })
  return { orm, connections }
}

// The ORM ends its connections only if a statement of its own has used one.
async function disconnect(orm: Orm, connections: Connections): Promise<void> {
  await orm.close()
  await connections.end()
}

/** As the ORM expects them, and int8 as from the embedded database. */
function typeParsers(): TypeOverrides {
  const types = new TypeOverrides()
  for (const [oid, parse] of Object.entries(createPostgreSqlTypeParsers(parseArray)))
    types.setTypeParser(Number(oid), parse)
  types.setTypeParser(INT8_OID, parseInt8)
  return types
}

async function withOwner<T>(url: string, entities: Entities, work: (owner: Owner) => Promise<T>): Promise<T> {
  const { orm, connections } = await connect(entities, {
    url,
    size: 2,
    pooling: 'session',
    settings: { role: null, statementTimeoutMs: 0, lockTimeoutMs: MIGRATION_LOCK_WAIT_MS, idleInTransactionMs: 60_000 },
    types: typeParsers(),
    deadline: { ms: 0, cancels: false },
    patienceMs: PATIENCE_MS,
  })
  try {
    await inspectServer(connections, null)
    const guard = await connections.take()
    try {
      // Another process may be building an index for longer than any lock timeout.
      await guard.query('SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0')
      await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
      return await work({ orm, query: (statement) => queryOver(connections, statement) })
    } finally {
      // Hanging up releases the lock even if the work left it in a bad state.
      guard.cut()
      connections.giveBack(guard)
    }
  } finally {
    await disconnect(orm, connections)
  }
}
