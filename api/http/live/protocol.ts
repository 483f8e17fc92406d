import { type GraphQLFormattedError, GraphQLError, type GraphQLSchema } from 'graphql'
import { CloseCode, makeServer, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Catalogue } from '../../access/catalogue.ts'
import type { Subscriber } from '../../access/live/channel.ts'
import type { Hub } from '../../access/live/hub.ts'
import { Known } from '../../access/live/tellings.ts'
import { refuseFollowing } from '../../access/operations.ts'
import type { Rules } from '../../access/rules.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { LastingCaller } from '../../caller/lasting.ts'
import type { Logger } from '../../platform/log.ts'
import { CLOSING } from './closing.ts'
import type { Answer, Connection } from './connection.ts'
import { liveDocuments } from './documents.ts'
import { messageAllowance } from './messageAllowance.ts'
import { type Subscription, subscriptionOf } from './subscription.ts'

export type Protocol = {
  schema: GraphQLSchema
  catalogue: Catalogue
  hub: Hub<LastingCaller>
  rulesFor: (viewer: Viewer) => Rules
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  production: boolean
  log: Logger
  /** Resolves when events will arrive. */
  ready: () => Promise<void>
}

/** How long a socket may stay silent at first. */
const GREETING_MS = 5_000
const PING_MS = 25_000
/** Enough for a client to know which of its pings is answered; 64 KiB would come back whole. */
const LONGEST_ECHO = 100

type Greeting = { account?: unknown }
type Extra = { connection: Connection }

/** graphql-transport-ws over sockets of ws; only subscriptions are served. */
export function liveProtocol(protocol: Protocol): (socket: WebSocket, connection: Connection) => void {
  const { log } = protocol
  const server = serverOf(protocol)
  return (socket, connection) => {
    // A message that is too long, for instance; ws closes the socket with a code that says so.
    socket.on('error', (error) => log.debug({ err: error }, 'a socket failed'))
    const stop = keptAlive(socket)
    const fault = messageAllowance(socket)
    const mayCome = (): boolean => {
      const closing = connection.closing ?? fault()
      if (closing) connection.close(closing)
      return closing === null
    }
    // ws answers pings itself.
    socket.on('ping', mayCome)
    const send = (text: string): Promise<void> =>
      new Promise((resolve) => {
        // A socket that has gone takes nothing: its subscriptions end with it.
        if (socket.readyState === socket.OPEN) socket.send(text, () => resolve())
        else resolve()
      })
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send,
        onPing: (payload) => send(pongTo(payload)),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (message: Buffer) => {
            if (!mayCome()) return
            take(message.toString()).catch((error: unknown) => {
              log.error({ err: error }, 'a message could not be handled')
              socket.close(CloseCode.InternalServerError, 'Something went wrong here.')
            })
          }),
      },
      { connection },
    )
    socket.once('close', (code, reason) => {
      stop()
      closed(code, reason.toString()).catch((error: unknown) => log.error({ err: error }, 'a socket was not put away'))
    })
  }
}

/** @returns how to stop */
function keptAlive(socket: WebSocket): () => void {
  let answered = true
  socket.on('pong', () => (answered = true))
  const timer = setInterval(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
  }, PING_MS).unref()
  return () => clearInterval(timer)
}

function serverOf(protocol: Protocol): Server<Extra> {
  const { schema, catalogue, formatError, production, ready } = protocol
  const documentOf = liveDocuments(schema, production)
  return makeServer<Greeting, Extra>({
    connectionInitWaitTimeout: GREETING_MS,
    async onConnect({ connectionParams, extra: { connection } }) {
      const named = connectionParams?.account
      // The page that connects names who opened it: the browser's cookie may be another account's by now.
      if (named !== undefined && named !== connection.caller.viewer.accountId) return false
      try {
        await ready()
        return true
      } catch {
        connection.close(CLOSING.behind)
        return false
      }
    },
    onSubscribe({ extra: { connection } }, _id, { query, operationName, variables }) {
      try {
        const document = documentOf(query)
        const subscription = subscriptionOf(schema, catalogue, { document, operationName, variables })
        refuseFollowing(schema, subscription.operation, protocol.rulesFor(connection.caller.viewer))
        return {
          schema,
          document,
          operationName,
          contextValue: { events: follow(protocol, connection, subscription) },
        }
      } catch (error) {
        return [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error })]
      }
    },
    subscribe: ({ contextValue }) => (contextValue as { events: AsyncGenerator<Answer> }).events,
    onError: (_context, _id, _payload, errors) => errors.map((error) => formatError(error.toJSON(), error)),
  })
}

function follow(
  { hub, rulesFor }: Protocol,
  connection: Connection,
  subscription: Subscription,
): AsyncGenerator<Answer> {
  const { operation, reading, nodes, ids, answer } = subscription
  const { caller } = connection
  let stop = (): void => undefined
  const { queue, put } = connection.open(() => stop())
  const subscriber: Subscriber<LastingCaller> = {
    caller: { viewer: caller.viewer, rules: rulesFor(caller.viewer) },
    presented: caller,
    operation: operation.name,
    ids,
    known: new Known(),
    tell: (telling) => put(answer(telling)),
    end: (why) => connection.close(why === 'BEHIND' ? CLOSING.behind : CLOSING.forbidden),
  }
  try {
    stop = hub.subscribe(subscriber, operation.on, reading, nodes)
  } catch (error) {
    // Refused as it is compiled: its place on the socket is free again.
    void queue.return()
    throw error
  }
  return queue
}

function pongTo(payload: unknown): string {
  const pong = JSON.stringify({ type: 'pong', payload })
  return pong.length <= LONGEST_ECHO ? pong : JSON.stringify({ type: 'pong' })
}
