import { DatabaseError, type QueryResult } from 'pg'
import { currentDeed } from '../deed.ts'
import { requestCancel } from './cancel.ts'
import { ConnectionFault } from './connectionFault.ts'
import type { ServedClient } from './client.ts'

/** `once`: must not be sent again when the connection dies, although it looks like a read. */
export type Sent = { name?: string; text: string; values?: readonly unknown[]; once?: boolean }

/** How long a statement may take; `cancels`: whether to ask the server to cancel it then. */
export type Deadline = { ms: number; cancels: boolean }

const GRACE_MS = 1_000

/**
 * Sends one statement and waits for the answer until the deadline. Then it asks the server to cancel, and cuts the
 * connection if that has no effect: a silent server never keeps a connection.
 * @throws DatabaseError for the server's own errors; ConnectionFault for all others
 */
export async function send(
  client: ServedClient,
  { name, text, values }: Sent,
  { ms, cancels }: Deadline,
): Promise<QueryResult> {
  if (client.dead) throw new ConnectionFault('LOST')
  client.unreplicated = false
  let late = false
  let grace: NodeJS.Timeout | undefined
  const timer =
    ms === 0
      ? undefined
      : setTimeout(() => {
          late = true
          if (cancels) requestCancel(client, GRACE_MS)
          grace = setTimeout(
            () => {
              client.forsaken = true
              client.cut()
            },
            cancels ? GRACE_MS : 0,
          )
        }, ms)
  try {
    const result = await client.query({
      ...(name === undefined ? {} : { name }),
      text,
      ...(values ? { values: [...values] } : {}),
    })
    if (client.unreplicated) throw new ConnectionFault('NOT_REPLICATED')
    return result
  } catch (error) {
    throw faultOf(client, error, late)
  } finally {
    clearTimeout(timer)
    clearTimeout(grace)
    // The cancel request may arrive late, during the next statement.
    if (late) client.cut()
  }
}

function faultOf(client: ServedClient, error: unknown, late: boolean): unknown {
  if (error instanceof ConnectionFault) return error
  if (error instanceof DatabaseError) {
    if (!endsConnection(error)) return error
    client.dead = true
  }
  if (late) return new ConnectionFault('DEADLINE', error)
  return client.dead ? new ConnectionFault('LOST', error) : error
}

/** Then the server hangs up. Some servers translate severities, but never codes. */
const endsConnection = ({ severity, code }: DatabaseError): boolean =>
  severity === 'FATAL' || severity === 'PANIC' || /^(57P0[1-5]|08...)$/.test(code ?? '')

/** Only a plain error from the server proves that nothing was saved. */
export async function committing<T>(commits: boolean, work: () => Promise<T>): Promise<T> {
  const deed = currentDeed()
  try {
    const result = await work()
    if (commits && deed) deed.mayBeSaved = true
    return result
  } catch (error) {
    if (deed) {
      if (commits && error instanceof ConnectionFault && error.code !== 'NO_CONNECTION') deed.mayBeSaved = true
      deed.fault = error instanceof Error && 'code' in error ? String(error.code) : null
    }
    throw error
  }
}

/** Whether a statement by itself changes something, so that its end commits. */
export const changes = (text: string): boolean => !/^\s*(select|show|values|table)\b/i.test(text)
