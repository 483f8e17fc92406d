import type { Connections, Held } from '../postgres/connections.ts'
import { askerNow } from './onBehalf.ts'
import type { End, Turns } from './turns.ts'

/** Has each connection taken by turns, whoever takes it: a statement by itself, the ORM for a transaction, better-auth. */
export function takenByTurns(connections: Connections, turns: Turns): Connections {
  const ends = new WeakMap<Held, End>()
  return {
    ...connections,
    async take() {
      const end = await turns.take(askerNow())
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
  }
}
