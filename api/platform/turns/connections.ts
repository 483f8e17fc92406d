import { ConnectionFault } from '../postgres/connectionFault.ts'
import type { Connections, Held } from '../postgres/connections.ts'
import { askerNow } from './onBehalf.ts'
import type { Asker, End, Turns } from './turns.ts'

/** Whoever takes a connection: a single statement, the ORM for a transaction, better-auth. */
export function takenByTurns(connections: Connections, turns: Turns): Connections {
  const ends = new WeakMap<Held, End>()
  // If nobody returns connections, turns run out first, and no connection is even asked for.
  let starved: number | null = null

  async function turnOf(asker: Asker): Promise<End> {
    try {
      const end = await turns.take(asker)
      starved = null
      return end
    } catch (error) {
      starved ??= Date.now()
      throw asker.patient ? new ConnectionFault('NO_CONNECTION', error) : error
    }
  }

  return {
    ...connections,
    async take() {
      const end = await turnOf(askerNow())
      try {
        const client = await connections.take()
        ends.set(client, end)
        return client
      } catch (error) {
        end()
        throw error
      }
    },
    giveBack(client) {
      const end = ends.get(client)
      ends.delete(client)
      connections.giveBack(client)
      end?.()
    },
    starvedSince: () => starved ?? connections.starvedSince(),
  }
}
