import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { StartError } from './startError.ts'

type Listening = {
  port: number
  /**
   * Stops accepting and lets running requests end. Answers carry `Connection: close`, and quiet connections stay open
   * for a moment: a caller just sending its next request gets an answer, not a reset.
   * @param patienceMs after which busy connections are cut
   */
  drain(patienceMs: number): Promise<void>
}

const CHECK_EVERY_MS = 50
/** Busy callers send their next request within this time, and are told to close. */
const QUIET_MS = 2_000
/** Longer than proxies keep a connection (60 s in nginx): the proxy closes it, and never sends into a closing one. */
const KEEP_ALIVE_MS = 75_000

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Other protocols that a client offers to change to are ignored, and the request is answered as usual. */
const shouldUpgradeCallback = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket'

/** 0 = any free port. Throws StartError when the port is taken or not allowed. */
export async function listen(handler: RequestListener, port: number, upgrade?: Upgrade): Promise<Listening> {
  const underWay = new Set<ServerResponse>()
  let draining = false
  const options = upgrade ? { shouldUpgradeCallback } : {}
  const server = createServer(options, (request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    if (draining) response.setHeader('Connection', 'close')
    handler(request, response)
  })
  if (upgrade) server.on('upgrade', upgrade)
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.headersTimeout = KEEP_ALIVE_MS + 5_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, port)))
    server.listen(port, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    drain(patienceMs) {
      draining = true
      for (const response of underWay) if (!response.headersSent) response.setHeader('Connection', 'close')
      return drain(server, patienceMs)
    },
  }
}

/** Called before anything else begins. Throws StartError when the port is taken or not allowed. */
export async function refuseTakenPort(port: number): Promise<void> {
  if (port === 0) return
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, port)))
    server.listen(port, () => server.close(() => resolve()))
  })
}

async function drain(server: Server, patienceMs: number): Promise<void> {
  // Node's own close() would cut every quiet connection.
  const closed = stopAccepting(server)
  const quiet = setTimeout(
    () => {
      server.closeIdleConnections()
      // A kept-alive connection that has just answered would hold the server open until its time-out.
      idle = setInterval(() => server.closeIdleConnections(), CHECK_EVERY_MS)
    },
    Math.min(QUIET_MS, patienceMs),
  )
  let idle: NodeJS.Timeout | undefined
  const cut = setTimeout(() => server.closeAllConnections(), patienceMs)
  try {
    await closed
  } finally {
    clearTimeout(quiet)
    clearInterval(idle)
    clearTimeout(cut)
  }
}

/** By NetServer's close(), because that of an HTTP server ends idle connections at once. */
const stopAccepting = (server: Server): Promise<void> =>
  new Promise((resolve, reject) =>
    NetServer.prototype.close.call(server, (error) => (error ? reject(error) : resolve())),
  )

function portFault(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartError(`Port ${port} is in use. Stop what uses it, or set PORT to another port.`, { cause: error })
  }
  if (error.code === 'EACCES') {
    return new StartError(`Port ${port} may not be used by this account. Set PORT to one above 1023.`, { cause: error })
  }
  return error
}
