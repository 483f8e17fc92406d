import { connect } from 'node:net'
import type { ServedClient } from './client.ts'

const CANCEL_REQUEST = 80_877_102

/**
 * Asks the server to give up what a connection is doing, over a connection of its own, as the protocol has it. Nothing
 * answers; whether it worked shows on the connection itself. A statement that waits for a standby hears nothing but
 * this.
 */
export function requestCancel({ processID, secretKey, host, port }: ServedClient, patienceMs: number): void {
  if (processID === null || secretKey === null) return
  const request = Buffer.alloc(16)
  for (const [at, part] of [16, CANCEL_REQUEST, processID, secretKey].entries()) request.writeInt32BE(part, at * 4)
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  // It may fail as the statement did; the connection is cut then.
  socket.on('error', () => undefined)
  socket.setTimeout(patienceMs, () => socket.destroy())
  socket.end(request)
}
