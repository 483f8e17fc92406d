import type { ClientConfig } from 'pg'
import { PreparingClient } from './preparingClient.ts'
import type { Turns } from './turns.ts'

type ServedConfig = ClientConfig & {
  servers: Turns
  /** Behind a pooler that changes servers between statements, named statements are lost. */
  prepares: boolean
}

export class ServedClient extends PreparingClient {
  dead = false
  /** Its server was silent or takes no more changes: of several servers, another may have taken over. */
  forsaken = false
  /** It has been idle since, and may have died unnoticed. */
  rested = false
  /** A commit was reported although no standby has it: it may be lost with the server. */
  unreplicated = false
  role: string | null | undefined
  readonly url: string

  constructor(config: ServedConfig) {
    const url = config.servers.current()
    super({ ...config, connectionString: url }, config.prepares)
    this.url = url
    // An error without a listener would end the process. The running statement is rejected with it in any case.
    this.on('error', () => this.markDead())
    this.on('end', () => this.markDead())
    // A commit that gives up waiting for its standby is reported as done, with a warning.
    this.on('notice', ({ routine }) => {
      if (routine === 'SyncRepWaitForLSN') this.unreplicated = true
    })
  }

  private markDead(): void {
    this.dead = true
  }

  /** At once, without a farewell: the server may be silent. */
  cut(): void {
    this.dead = true
    this.connection.stream.destroy()
  }
}

declare module 'pg' {
  interface Client {
    /** What a cancel request names; known once connected. */
    readonly processID: number | null
    readonly secretKey: number | null
  }
}
