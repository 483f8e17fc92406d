import { type ClientBase, DatabaseError, Pool, type PoolClient, type PoolConfig } from 'pg'
import { setTimeout as delay } from 'node:timers/promises'
import { currentDeed, type Deed } from '../deed.ts'
import { ServedClient } from './client.ts'
import type { Deadline } from './connection.ts'
import { ConnectionFault } from './connectionFault.ts'
import { type Semaphore, semaphore } from './semaphore.ts'
import { serversOf } from './servers.ts'
import { type Pooling, type SessionSettings, setUp } from './sessionSettings.ts'
import { takeTurns, type Turns } from './turns.ts'

export type ConnectionsConfig = {
  url: string
  size: number
  pooling: Pooling
  settings: SessionSettings
  types: PoolConfig['types']
  deadline: Deadline
  patienceMs: number
}

export type Held = PoolClient & ServedClient

/** One process's connections, first come first served; callers who change something never get all of them. */
export type Connections = {
  readonly config: ConnectionsConfig
  /** @throws ConnectionFault NO_CONNECTION within `patienceMs` */
  take(): Promise<Held>
  giveBack(client: Held): void
  /** Since when (milliseconds since the epoch) everyone who asked for a connection has been refused; null = not so. */
  starvedSince(): number | null
  counts(): { held: number; idle: number }
  end(): Promise<void>
}

/** For one of several servers: there must be time to try the next. */
const PATIENCE_WITH_ONE_MS = 2_000
/** Between two attempts to connect, while a server starts or another takes over. */
const PAUSE_MS = 100

/** Another attempt may succeed, on this server or the next. */
const PASSING: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  'LOST',
  'WRONG_SERVER',
])

export function openConnections(config: ConnectionsConfig): Connections {
  const { urls, target } = serversOf(config.url)
  const servers = takeTurns(urls)
  const several = urls.length > 1
  // The driver awaits the result, although its types do not say so.
  const onConnect = ((client: ServedClient) =>
    setUp(client, config.settings, config.pooling, target, PATIENCE_WITH_ONE_MS)) as unknown as (
    client: ClientBase,
  ) => void
  const pool = new Pool({
    max: config.size,
    application_name: 'beadle',
    keepAlive: true,
    connectionTimeoutMillis: several ? PATIENCE_WITH_ONE_MS : config.patienceMs,
    Client: ServedClient as unknown as NonNullable<PoolConfig['Client']>,
    ...(config.types ? { types: config.types } : {}),
    onConnect,
    ...{ servers, prepares: config.pooling === 'session' },
  })
  pool.on('error', () => undefined)
  // Reads go on while all callers who change something wait for a lock.
  const changing = semaphore(Math.max(1, Math.floor((config.size * 3) / 4)))
  const holders = new WeakMap<Held, Deed>()
  let starved: number | null = null
  let held = 0

  async function connected(end: number): Promise<Held> {
    for (;;) {
      const url = servers.current()
      try {
        const client = (await patiently(pool.connect(), end - Date.now())) as Held
        if (fits(client, config, servers)) return client
        client.release(true)
      } catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : ''
        // With several servers, anything but a server's own error: a machine, its name or its socket may be gone.
        const goesOn = PASSING.has(code) || (several && !(error instanceof DatabaseError))
        if (goesOn) servers.next(url)
        if (!goesOn || Date.now() + PAUSE_MS >= end)
          throw error instanceof ConnectionFault && error.code === 'NO_CONNECTION'
            ? error
            : new ConnectionFault('NO_CONNECTION', error)
        await delay(PAUSE_MS)
      }
    }
  }

  return {
    config,
    async take() {
      const end = Date.now() + config.patienceMs
      const deed = currentDeed()
      const leave = await enter(changing, deed, end)
      try {
        const client = await connected(end)
        if (deed) holders.set(client, deed)
        starved = null
        held++
        return client
      } catch (error) {
        leave()
        starved ??= Date.now()
        throw error
      }
    },
    giveBack(client) {
      const deed = holders.get(client)
      holders.delete(client)
      held--
      // A server that only hung up is tried again: it may have ended this connection alone, and the others may not
      // answer.
      if (client.forsaken) servers.next(client.url)
      client.rested = true
      client.release(client.dead)
      if (deed) exit(changing, deed)
    },
    starvedSince: () => starved,
    counts: () => ({ held, idle: pool.idleCount }),
    async end() {
      if (!pool.ending) await pool.end()
    },
  }
}

/** A change takes one permit for all its connections: it must not wait for itself. */
async function enter(changing: Semaphore, deed: Deed | undefined, end: number): Promise<() => void> {
  if (!deed) return () => undefined
  deed.connections++
  if (deed.connections === 1) {
    try {
      await changing.take(end - Date.now())
    } catch (error) {
      deed.connections--
      throw error
    }
  }
  return () => exit(changing, deed)
}

function exit(changing: Semaphore, deed: Deed): void {
  deed.connections--
  if (deed.connections === 0) changing.giveBack()
}

/** Rejects connections made before the role was known, or to a server that another has replaced. */
function fits(client: Held, { settings, pooling }: ConnectionsConfig, servers: Turns): boolean {
  return (
    !client.dead && (pooling === 'transaction' || client.role === settings.role) && client.url === servers.current()
  )
}

async function patiently(connecting: Promise<PoolClient>, ms: number): Promise<PoolClient> {
  let late = false
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => {
        late = true
        reject(new ConnectionFault('NO_CONNECTION'))
      },
      Math.max(0, ms),
    )
  })
  connecting.then(
    (client) => late && client.release(),
    () => undefined,
  )
  try {
    return await Promise.race([connecting, patience])
  } finally {
    clearTimeout(timer)
  }
}
