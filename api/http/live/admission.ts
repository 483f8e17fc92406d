import type { IncomingMessage } from 'node:http'
import type { LastingCaller } from '../../caller/lasting.ts'
import { BoundedMap } from '../../platform/boundedMap.ts'
import type { Connection } from './connection.ts'

export type Refusal = { status: number; words: string }

type Admission = {
  /** Before anybody is identified. Null: let it in. */
  request(req: IncomingMessage, network: string): Refusal | null
  /** Call it when it is known who calls, or could not be found out. */
  looked(network: string): void
  caller(caller: LastingCaller | null, network: string): Refusal | null
  /** Nobody any more. */
  close(): void
}

/** Of one process. */
const MOST_SOCKETS = 5_000
const MOST_OF_SESSION = 3
/** Attempts of one network that found nobody signed in. */
const MOST_FAILED = 60
const FAILED_WITHIN_MS = 60_000
/** Being identified, of one network at once. */
const MOST_PENDING = 50

type Attempts = { failed: number; endsMs: number; pending: number }

const BAD_REQUEST = { status: 400, words: 'Bad Request' }
const UNAUTHORIZED = { status: 401, words: 'Unauthorized' }
const FORBIDDEN = { status: 403, words: 'Forbidden' }
const NOT_FOUND = { status: 404, words: 'Not Found' }
const TOO_MANY = { status: 429, words: 'Too Many Requests' }
const UNAVAILABLE = { status: 503, words: 'Service Unavailable' }

/** Whether a handshake becomes a socket. Browsers send the origin with every one, so that is the guard against forgery. */
export function admission({
  origins,
  connections,
}: {
  origins: readonly string[]
  connections: ReadonlySet<Connection>
}): Admission {
  const known = new BoundedMap<string, Attempts>({ most: 10_000 })
  let closed = false

  function attemptsOf(network: string): Attempts {
    const attempts = known.getOrMake(network, () => ({ failed: 0, endsMs: 0, pending: 0 }))
    if (attempts.endsMs < Date.now()) Object.assign(attempts, { failed: 0, endsMs: Date.now() + FAILED_WITHIN_MS })
    return attempts
  }

  return {
    request({ url = '', headers }, network) {
      if (url.split('?')[0] !== '/graphql') return NOT_FOUND
      if (!offers(headers['sec-websocket-protocol'])) return BAD_REQUEST
      const { origin } = headers
      if (origin !== undefined && !origins.includes(origin)) return FORBIDDEN
      if (closed || connections.size >= MOST_SOCKETS) return UNAVAILABLE
      const attempts = attemptsOf(network)
      if (attempts.failed >= MOST_FAILED || attempts.pending >= MOST_PENDING) return TOO_MANY
      attempts.pending++
      return null
    },
    looked: (network) => void attemptsOf(network).pending--,
    caller(caller, network) {
      if (caller === null) {
        attemptsOf(network).failed++
        return UNAUTHORIZED
      }
      if (closed) return UNAVAILABLE
      const { kind, id } = caller.viewer.client
      const own = [...connections].filter(
        ({ caller: { viewer }, closing }) => viewer.client.kind === kind && viewer.client.id === id && !closing,
      )
      return own.length >= MOST_OF_SESSION ? TOO_MANY : null
    },
    close: () => void (closed = true),
  }
}

const offers = (protocols = ''): boolean =>
  protocols.split(',').some((protocol) => protocol.trim() === 'graphql-transport-ws')
