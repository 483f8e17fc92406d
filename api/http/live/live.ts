import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Gate } from '../../access/gate/gate.ts'
import type { Ledger } from '../../access/ledger.ts'
import { createHub } from '../../access/live/hub.ts'
import type { Rules } from '../../access/rules.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Identification } from '../../caller/identify.ts'
import { identifyLasting, type LastingCaller, stillCalling } from '../../caller/lasting.ts'
import type { Database } from '../../platform/database.ts'
import { createFeed, type Feed, type LiveEvent } from '../../platform/live/feed.ts'
import type { Logger } from '../../platform/log.ts'
import { houseDatabase, learningWhoCalls } from '../../platform/turns/onBehalf.ts'
import { CLOSING } from './closing.ts'
import { Connection } from './connection.ts'
import { admission, type Refusal } from './admission.ts'
import { liveProtocol } from './protocol.ts'

export type Upgrade = (req: IncomingMessage, socket: Duplex, head: Buffer) => void

type Live = {
  feed: Feed
  upgrade: Upgrade
  /** Says farewell to all sockets and takes no more. */
  leave: () => void
  close(): Promise<void>
}

type House = {
  db: Database
  schema: GraphQLSchema
  gate: Gate
  ledger: Ledger
  auth: Identification
  rulesFor: (viewer: Viewer) => Rules
  networkOf: (req: IncomingMessage) => string
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
  origins: readonly string[]
  production: boolean
  log: Logger
}

const LONGEST_MESSAGE = 64 * 1024
/** Sessions end by time too, and a fact of a caller may change without an event. */
const CONFIRM_EVERY_MS = 30_000
const CONFIRMED_AT_ONCE = 500

/** Subscriptions over WebSockets, at /graphql. */
export function createLive(house: House): Live {
  const { auth, gate, ledger, log, networkOf } = house
  const db = houseDatabase(house.db)
  const connections = new Set<Connection>()
  const feed = createFeed(db, log)
  const hub = createHub<LastingCaller>(gate, { ledger, log, confirm: (callers) => stillCalling(auth, callers) })
  const follower = { events: take, gap }
  let following: Promise<void> = Promise.resolve()

  const ready = (): Promise<void> => {
    // In line: the first begins to follow, and those who join it meanwhile wait for it.
    const joining = following.catch(() => undefined).then(() => feed.follow(follower))
    following = joining
    return joining
  }

  function take(events: readonly LiveEvent[]): void {
    const changed = new Set(events.filter(({ kind }) => kind === 'CALLER').map(({ recordId }) => recordId))
    if (changed.size > 0) void confirm([...connections].filter(({ caller }) => changed.has(caller.viewer.accountId)))
    hub.take(events)
  }

  function gap(): void {
    closeAll(CLOSING.behind)
    hub.startAgain()
  }

  /** Events are confirmed as they are read; this is for sockets on which nothing happens. */
  async function confirm(asked: readonly Connection[]): Promise<void> {
    for (let at = 0; at < asked.length; at += CONFIRMED_AT_ONCE) {
      const some = asked.slice(at, at + CONFIRMED_AT_ONCE)
      const { query, values } = stillCalling(
        auth,
        some.map(({ caller }) => caller),
      )
      try {
        const [row] = await db.query<{ confirmed: string }>({ text: query(1), values })
        const confirmed = new Set(JSON.parse(row?.confirmed ?? '[]') as number[])
        for (const [place, connection] of some.entries()) if (!confirmed.has(place)) connection.close(CLOSING.forbidden)
      } catch (error) {
        log.warn({ err: error }, 'callers of sockets cannot be confirmed now')
      }
    }
  }

  const confirming = setInterval(() => void confirm([...connections]), CONFIRM_EVERY_MS).unref()

  function closeAll(closing: (typeof CLOSING)[keyof typeof CLOSING]): void {
    for (const connection of connections) connection.close(closing)
  }

  const serve = liveProtocol({ ...house, catalogue: gate.catalogue, hub, ready })
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LONGEST_MESSAGE,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: () => 'graphql-transport-ws',
  })

  function accept(socket: WebSocket, caller: LastingCaller): void {
    if (caller.kind === 'apiKey') auth.keyUse.note(caller.viewer.client.id)
    const connection = new Connection(socket, caller)
    connections.add(connection)
    socket.once('close', () => {
      connections.delete(connection)
      if (connections.size > 0) return
      feed.unfollow()
      // A gap while nobody follows goes unnoticed.
      hub.startAgain()
    })
    serve(socket, connection)
  }

  const admit = admission({ origins: house.origins, connections })
  const upgrade = async (req: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const network = networkOf(req)
    const early = admit.request(req, network)
    if (early) return refuse(socket, early)
    const looking = learningWhoCalls(network, () => identifyLasting(auth, req.headers))
    const caller = await looking.finally(() => admit.looked(network))
    const refusal = admit.caller(caller, network)
    if (refusal || !caller) return refuse(socket, refusal ?? { status: 401, words: 'Unauthorized' })
    sockets.handleUpgrade(req, socket, head, (accepted) => accept(accepted, caller))
  }

  function leave(): void {
    admit.close()
    closeAll(CLOSING.goingAway)
  }

  return {
    feed,
    upgrade(req, socket, head) {
      socket.on('error', () => socket.destroy())
      upgrade(req, socket, head).catch((error: unknown) => {
        log.warn({ err: error }, 'a socket could not be opened now')
        refuse(socket, { status: 503, words: 'Service Unavailable' })
      })
    },
    leave,
    async close() {
      leave()
      clearInterval(confirming)
      await feed.close()
    },
  }
}

const refuse = (socket: Duplex, { status, words }: Refusal): void =>
  void socket.end(`HTTP/1.1 ${status} ${words}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
