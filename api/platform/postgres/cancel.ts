import { connect } from 'node:net'
import type { ServedClient } from './client.ts'

const CANCEL_REQUEST = 80_877_102

/** Over a separate connection, as the protocol requires. Nothing answers; the connection itself shows the result. */
export function requestCancel({ processID, secretKey, host, port }: ServedClient, patienceMs: number): void {
  if (processID === null || secretKey === null) return
  const request = Buffer.alloc(16)
  for (const [at, part] of [16, CANCEL_REQUEST, processID, secretKey].entries()) request.writeInt32BE(part, at * 4)
  const socket = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host)
  // It may fail as the statement did; then the connection is cut.
  socket.on('error', () => undefined)
  socket.setTimeout(patienceMs, () => socket.destroy())
  socket.end(request)
}
