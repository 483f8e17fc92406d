import { type ClientRequest, type IncomingMessage } from 'node:http'
import { WebSocket } from 'ws'

type Message = { id?: string; type: string; payload?: unknown }
type Told = { kind: string; id: string; [record: string]: unknown }
type Closed = { code: number; reason: string }

/** A socket as a console opens one. */
export type Follower = {
  /** Follows; resolves when the server follows for it. @returns what it is told, as it arrives */
  follow(query: string, variables?: Record<string, unknown>): Promise<Followed>
  /** Resolves after the server has handled everything sent before. */
  roundTrip(): Promise<void>
  /** Resolves with the next answer to a ping. */
  pong(): Promise<object>
  closed: Promise<Closed>
  /** Stops reading from the network. */
  pause(): void
  resume(): void
  send(message: object | string): void
  /** A ping of the protocol below, which needs no message. */
  pingBelow(text: string): void
  close(): Promise<Closed>
}

export type Followed = {
  told: Told[]
  errors: { message: string; extensions: { code: string } }[]
  /** Resolves when there are so many; fails after ten seconds with all that there are. */
  count(events: number): Promise<Told[]>
  stop(): void
}

type Opening = { headers?: Record<string, string>; protocol?: string; account?: string }

/** @throws Refused when the handshake is refused */
async function follower(url: string, { headers = {}, protocol, account }: Opening = {}): Promise<Follower> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, protocol ?? 'graphql-transport-ws', { headers })
  const subscriptions = new Map<string, { followed: Followed; look: () => void }>()
  const pongs: ((message: object) => void)[] = []
  const closed = new Promise<Closed>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  )
  const acknowledged = new Promise<void>((resolve, reject) => {
    socket.once('unexpected-response', (_request: ClientRequest, { statusCode }: IncomingMessage) =>
      reject(new Refused(statusCode ?? 0)),
    )
    socket.once('error', reject)
    void closed.then(({ code, reason }) => reject(new Error(`closed with ${code}: ${reason}`)))
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as Message
      const { id = '', type, payload } = message
      if (type === 'connection_ack') resolve()
      if (type === 'pong') pongs.shift()?.(message)
      const subscription = subscriptions.get(id)
      if (!subscription) return
      if (type === 'next') {
        const [told] = Object.values((payload as { data: Record<string, Told> }).data)
        if (told) subscription.followed.told.push(told)
      }
      if (type === 'error') subscription.followed.errors.push(...(payload as Followed['errors']))
      subscription.look()
    })
  })
  socket.on('error', () => undefined)
  const send = (message: object | string): void =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  socket.once('open', () => send({ type: 'connection_init', ...(account ? { payload: { account } } : {}) }))
  await acknowledged

  const pong = (): Promise<object> => new Promise((resolve) => pongs.push(resolve))
  const roundTrip = async (): Promise<void> => {
    const answered = pong()
    send({ type: 'ping' })
    await answered
  }

  return {
    closed,
    roundTrip,
    pong,
    send,
    pingBelow: (text) => socket.ping(text),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    async follow(query, variables = {}) {
      const id = String(subscriptions.size + 1)
      const waiting: { events: number; resolve: () => void }[] = []
      const followed: Followed = {
        told: [],
        errors: [],
        async count(events) {
          await new Promise<void>((resolve, reject) => {
            waiting.push({ events, resolve })
            look()
            setTimeout(
              () => reject(new Error(`expected ${events} events: ${JSON.stringify(followed)}`)),
              60_000,
            ).unref()
          })
          return followed.told
        },
        stop: () => send({ id, type: 'complete' }),
      }
      const look = (): void => {
        for (const { events, resolve } of waiting) if (followed.told.length >= events) resolve()
      }
      subscriptions.set(id, { followed, look })
      send({ id, type: 'subscribe', payload: { query, variables } })
      await roundTrip()
      return followed
    },
    async close() {
      socket.close(1000)
      return closed
    },
  }
}

/** The handshake was answered by an ordinary response. */
class Refused extends Error {
  readonly status: number

  constructor(status: number) {
    super(`refused with ${status}`)
    this.status = status
  }
}

/** Opens sockets of callers, and closes them together. */
export function followers(house: { url: string }) {
  const open: Follower[] = []
  return {
    async connect({ headers }: { headers: Record<string, string> }, opening: Opening = {}): Promise<Follower> {
      const connected = await follower(house.url, { ...opening, headers: { ...headers, ...opening.headers } })
      open.push(connected)
      return connected
    },
    /** The status with which a handshake is refused; fails when it is not. */
    async refusal({ headers }: { headers: Record<string, string> }, opening: Opening = {}): Promise<number> {
      try {
        open.push(await follower(house.url, { ...opening, headers: { ...headers, ...opening.headers } }))
      } catch (error) {
        if (error instanceof Refused) return error.status
        throw error
      }
      throw new Error('the handshake was expected to be refused')
    },
    async closeAll(): Promise<void> {
      await Promise.all(open.splice(0).map((each) => each.close()))
    },
  }
}
