import type { ClientConfig } from 'pg'
import { PreparingClient } from './preparingClient.ts'
import type { Turns } from './turns.ts'

/** What a connection of ours is opened with, beside the driver's own settings. */
type ServedConfig = ClientConfig & {
  /** The servers that may be connected to; each client is for the one whose turn it is. */
  servers: Turns
  /**
   * Whether statements may be kept on the server under a name: a pooler that changes servers between them loses them.
   */
  prepares: boolean
}

/** One connection to the server. Knows whether it still is one, and what its session was set to. */
export class ServedClient extends PreparingClient {
  /** True once it has failed: nothing more can come of it. */
  dead = false
  /** Set when its server was silent, or takes no changes any more: of several, another may have taken over from it. */
  forsaken = false
  /** True once it has been at rest: it may have died meanwhile, unnoticed. */
  rested = false
  /** Set when a commit was told to the client though no standby has it: it may be lost with the server. */
  unreplicated = false
  /** The role that the session took on; undefined until it was set up. */
  role: string | null | undefined
  /** Where it is connected to. */
  readonly url: string

  constructor(config: ServedConfig) {
    const url = config.servers.current()
    super({ ...config, connectionString: url }, config.prepares)
    this.url = url
    // An error without a listener would end the process. The statement under way is rejected with it all the same.
    this.on('error', () => this.markDead())
    this.on('end', () => this.markDead())
    // A commit that stops waiting for its standby is told as done, with a warning.
    this.on('notice', ({ routine }) => {
      if (routine === 'SyncRepWaitForLSN') this.unreplicated = true
    })
  }

  private markDead(): void {
    this.dead = true
  }

  /** Hangs up at once: the server may be silent, so that no farewell would be answered. */
  cut(): void {
    this.dead = true
    this.connection.stream.destroy()
  }
}

declare module 'pg' {
  interface Client {
    /** What a request to cancel names: known once connected. */
    readonly processID: number | null
    readonly secretKey: number | null
  }
}
