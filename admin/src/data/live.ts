import { type Client, createClient } from 'graphql-ws/client'
import type { TypedDocumentString } from '../generated/graphql'
import { pageHolder } from './session'

/** What a page follows: one subscription, with those of its variables that it needs. */
export type Followed = { document: TypedDocumentString<unknown, never>; variables?: Readonly<Record<string, unknown>> }

type Follower = {
  /** The record of this id has changed. */
  told: (id: string) => void
  /** From now on everything that changes is told: read what is shown. */
  stands: () => void
  /** Nothing is told until it stands again. */
  cut: () => void
}

/** Between a page that is left and the next one the socket stays open. */
const LINGER_MS = 3_000
const LONGEST_WAIT_MS = 60_000

let client: Client | null = null
let socket: WebSocket | null = null
let pings = 0
const followers = new Set<Follower & { since: number }>()

/**
 * Follows changes over this tab's one socket, which connects again by itself. That a subscription stands is known
 * once a ping that was sent after it has been answered: docs/decisions/live-events.md.
 * @returns how to stop
 */
export function follow(followed: readonly Followed[], follower: Follower): () => void {
  const made = (client ??= connected())
  const one = { ...follower, since: Infinity }
  followers.add(one)
  const stops = followed.map(({ document, variables = {} }) =>
    made.subscribe(
      { query: document.toString(), variables: { ...variables } },
      // A refused or failed subscription tells nothing any more; its page says so.
      { next: ({ data }) => one.told(idIn(data)), error: one.cut, complete: () => undefined },
    ),
  )
  if (socket?.readyState === WebSocket.OPEN) askWhetherItStands()
  return () => {
    followers.delete(one)
    for (const stop of stops) stop()
  }
}

/** Of the one change that an event is. */
function idIn(data: Readonly<Record<string, unknown>> | null | undefined): string {
  const [change] = Object.values(data ?? {}) as { id?: string }[]
  return change?.id ?? ''
}

function connected(): Client {
  const made = createClient({
    url: () => `${location.origin.replace(/^http/, 'ws')}/graphql`,
    connectionParams: () => ({ account: pageHolder()?.id }),
    lazyCloseTimeout: LINGER_MS,
    // As long as the page is open: a refused handshake is retried, too, for others may close their tabs.
    retryAttempts: Infinity,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, waitMs(retries))),
    shouldRetry: () => true,
  })
  made.on('connected', (opened) => {
    socket = opened as WebSocket
    askWhetherItStands()
  })
  made.on('closed', () => {
    socket = null
    for (const each of followers) each.cut()
  })
  made.on('pong', (received, payload) => {
    const sent = received ? Number(payload?.['n']) : NaN
    for (const each of followers) if (each.since <= sent) each.stands()
  })
  return made
}

/** Half at random, so that a server that starts again is not asked by all at once. */
const waitMs = (retries: number): number => Math.min(LONGEST_WAIT_MS, 500 * 2 ** retries) * (0.5 + Math.random() / 2)

/** After the client has sent its subscriptions, which it does once it has told that it is connected. */
function askWhetherItStands(): void {
  setTimeout(() => {
    if (socket?.readyState !== WebSocket.OPEN) return
    pings += 1
    for (const each of followers) each.since = Math.min(each.since, pings)
    socket.send(JSON.stringify({ type: 'ping', payload: { n: pings } }))
  })
}
