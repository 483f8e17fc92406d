import { DatabaseError, type QueryResult } from 'pg'
import { currentDeed } from '../deed.ts'
import { requestCancel } from './cancel.ts'
import { ConnectionFault } from './connectionFault.ts'
import type { ServedClient } from './client.ts'

/** `once`: is not sent a second time when the connection dies, though it reads as if it changed nothing. */
export type Sent = { name?: string; text: string; values?: readonly unknown[]; once?: boolean }

/** What runs over a connection may take so long; `cancels`: whether the server may be asked to give it up. */
export type Deadline = { ms: number; cancels: boolean }

/** After which a server that was asked to give up a statement is not waited for any more. */
const GRACE_MS = 1_000

/**
 * Sends one statement and waits for its answer, not longer than the deadline allows: then the server is asked to give
 * up, and the connection is cut where that is not answered either. A silent server so never keeps a connection.
 *
 * @throws DatabaseError for what the server objects to; ConnectionFault for all else
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
    // What was asked to give up may hear of it late, during the next statement.
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

/** The server says why and hangs up. Severities are translated on some servers, codes are not. */
const endsConnection = ({ severity, code }: DatabaseError): boolean =>
  severity === 'FATAL' || severity === 'PANIC' || /^(57P0[1-5]|08...)$/.test(code ?? '')

/**
 * Notes in the caller's change what has become of a statement that commits. Only the server's plain objection says that
 * nothing was saved.
 */
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
