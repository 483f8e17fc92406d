import { setTimeout as delay } from 'node:timers/promises'
import { send } from './connection.ts'
import { type ConnectionsConfig, type Held, openConnections } from './connections.ts'

export type Listening = {
  /** Whether notices arrive now; otherwise ask the database from time to time. */
  hears(): boolean
  end(): Promise<void>
}

const AGAIN_MS = 500
const LISTEN_MS = 2_000

/**
 * Listens on a connection of its own, and on another one when it dies.
 * @param heard called for each notice, and once whenever listening begins: what came before was missed
 */
export function listenOn(config: ConnectionsConfig, channel: string, heard: () => void): Listening {
  const connections = openConnections({ ...config, size: 1, pooling: 'session' })
  const ending = new AbortController()
  let listening: Held | null = null

  async function listenOnce(): Promise<void> {
    const client = await connections.take()
    const died = new Promise<void>((resolve) => client.once('end', resolve).once('error', () => resolve()))
    try {
      client.on('notification', heard)
      await send(client, { text: `listen ${channel}` }, { ms: LISTEN_MS, cancels: false })
      listening = client
      if (ending.signal.aborted) return
      heard()
      await died
    } finally {
      listening = null
      client.off('notification', heard)
      // Nobody else may get a session that listens.
      client.cut()
      connections.giveBack(client)
    }
  }

  async function listen(): Promise<void> {
    while (!ending.signal.aborted) {
      await listenOnce().catch(() => undefined)
      await delay(AGAIN_MS, undefined, { signal: ending.signal, ref: false }).catch(() => undefined)
    }
  }

  const done = listen()
  return {
    hears: () => listening !== null && !listening.dead,
    async end() {
      ending.abort()
      listening?.cut()
      await done
      await connections.end()
    },
  }
}
