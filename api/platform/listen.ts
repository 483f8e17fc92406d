import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartError } from './startError.ts'

/** An HTTP server that accepts requests. */
export type Listening = {
  port: number
  /**
   * Stops accepting, lets requests under way end and closes their connections.
   * @param patienceMs after which connections still busy are cut
   */
  drain(patienceMs: number): Promise<void>
}

const CHECK_EVERY_MS = 50

/**
 * Accepts HTTP requests on `port` (0 = any free one).
 * @throws StartError when the port is taken or may not be used
 */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const server = createServer(handler)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, port)))
    server.listen(port, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    drain: (patienceMs) => drain(server, patienceMs),
  }
}

async function drain(server: Server, patienceMs: number): Promise<void> {
  // A kept-alive connection that has just answered would hold the server open until its time-out.
  const idle = setInterval(() => server.closeIdleConnections(), CHECK_EVERY_MS)
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  try {
    await new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())))
  } finally {
    clearInterval(idle)
    clearTimeout(cut)
  }
}

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is in use. Stop what uses it, or set PORT to another port.`, { cause: error })
  }
  if (error.code === 'EACCES') {
    return new StartError(`Port ${port} may not be used by this account. Set PORT to one above 1023.`, { cause: error })
  }
  return error
}
