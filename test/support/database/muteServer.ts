import { createServer, type Socket } from 'node:net'
import { afterThisFile } from '../run/ending.ts'

/** A server that looks like a lost machine: it accepts connections and never answers. */
export type MuteServer = {
  port: number
  /** Connections that were made to it. */
  connections: () => number
}

/** AuthenticationOk and ReadyForQuery. */
const GREETING = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49])

/** @param greets whether it accepts the sign-in before it falls silent, as a pooler does when its server is gone */
export async function newMuteServer({ greets = false } = {}): Promise<MuteServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (greets) socket.once('data', () => socket.write(GREETING))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterThisFile(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return { port: address.port, connections: () => sockets.size }
}
