import { noteDatabaseClock } from '../sql/databaseClock.ts'
import { send } from './connection.ts'
import { ConnectionFault } from './connectionFault.ts'
import type { ServedClient } from './client.ts'
import type { Target } from './servers.ts'

export type SessionSettings = {
  role: string | null
  statementTimeoutMs: number
  lockTimeoutMs: number
  idleInTransactionMs: number
}

/** `transaction`: a pooler gives every transaction another session, and no setting outlives it. */
export type Pooling = 'session' | 'transaction'

/** JIT compilation takes 1 to 13 s for filters that then run for 0.3 s. */
const JIT = 'off'

const LOOK = `select current_setting('transaction_read_only') as "readOnly", (extract(epoch from clock_timestamp()) * 1000)::float8 as "saidMs"`
const SET_UP = `${LOOK}, set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
  set_config('idle_in_transaction_session_timeout', $3, false), set_config('TimeZone', 'UTC', false),
  set_config('jit', '${JIT}', false), set_config('role', $4, false)`

/** By statements, because poolers refuse start-up parameters. Throws ConnectionFault. */
export async function setUp(
  client: ServedClient,
  settings: SessionSettings,
  pooling: Pooling,
  target: Target,
  patienceMs: number,
): Promise<void> {
  const { role, statementTimeoutMs, lockTimeoutMs, idleInTransactionMs } = settings
  const values = [String(statementTimeoutMs), String(lockTimeoutMs), String(idleInTransactionMs), role ?? 'none']
  const statement = pooling === 'session' ? { text: SET_UP, values } : { text: LOOK }
  const askedMs = Date.now()
  const { rows } = await send(client, statement, { ms: patienceMs, cancels: false })
  const [found] = rows as { readOnly: string; saidMs: number }[]
  if (target === 'read-write' && found?.readOnly !== 'off') throw new ConnectionFault('WRONG_SERVER')
  if (found) noteDatabaseClock(found.saidMs, askedMs, Date.now())
  client.role = role
}

/** Begins each transaction where no setting outlives one; sent as one message. */
export function localSettings({
  role,
  statementTimeoutMs,
  lockTimeoutMs,
  idleInTransactionMs,
}: SessionSettings): string {
  const times = {
    statement_timeout: statementTimeoutMs,
    lock_timeout: lockTimeoutMs,
    idle_in_transaction_session_timeout: idleInTransactionMs,
  }
  const set = Object.entries(times).map(([name, ms]) => `set local ${name} = ${ms}`)
  return [
    ...set,
    `set local time zone 'UTC'`,
    `set local jit = ${JIT}`,
    ...(role === null ? [] : [`set local role "${role}"`]),
  ].join('; ')
}
