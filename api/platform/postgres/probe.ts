import { setTimeout as delay } from 'node:timers/promises'
import { migrationNames } from '../sql/migrationFiles.ts'
import { Link } from './link.ts'
import { type Connections, type ConnectionsConfig, openConnections } from './connections.ts'

const ANSWER_MS = 1_800
const STATEMENT_MS = 1_200

const LOOK = `select current_setting('transaction_read_only') = 'on' as "readOnly", current_setting('synchronous_standby_names') <> '' as replicated,
  (select coalesce(array_agg(name::text), '{}') from schema_migration) as migrations`

/** Commits something that leaves only a log record: only such a commit shows whether the standby takes it. */
const COMMIT = `select pg_logical_emit_message(true, 'beadle', '')`

/** Checks the server over a connection of its own: all others may be waiting. */
export function openProbe(config: ConnectionsConfig): {
  obstacle: () => Promise<string | null>
  end: () => Promise<void>
} {
  const connections = openConnections({
    ...config,
    size: 1,
    patienceMs: STATEMENT_MS,
    deadline: { ...config.deadline, ms: STATEMENT_MS },
  })
  let looking: Promise<string | null> | null = null
  return {
    obstacle: () => (looking ??= look(connections).finally(() => (looking = null))),
    end: () => connections.end(),
  }
}

async function look(connections: Connections): Promise<string | null> {
  let silence = 'database unreachable'
  const asked = async (): Promise<string | null> => {
    const link = await Link.take(connections)
    try {
      const [found] = (await link.run({ text: LOOK })).rows as {
        readOnly: boolean
        replicated: boolean
        migrations: string[]
      }[]
      if (!found || found.readOnly) return 'database takes no changes'
      if (migrationNames().some((name) => !found.migrations.includes(name))) return 'migrations outstanding'
      if (!found.replicated) return null
      silence = 'not replicated'
      await link.run({ text: COMMIT, once: true })
      return null
    } finally {
      link.giveBack()
    }
  }
  const patience = new AbortController()
  try {
    // A later result comes too late for an answer.
    return await Promise.race([
      asked().catch(() => silence),
      delay(ANSWER_MS, undefined, { signal: patience.signal }).then(() => silence),
    ])
  } finally {
    patience.abort()
  }
}
