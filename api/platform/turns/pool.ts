import type { Pool, PoolClient } from 'pg'
import { askerNow } from './onBehalf.ts'
import type { Turns } from './turns.ts'

type Taken = (error: Error | undefined, client: PoolClient | undefined, release: (error?: Error | boolean) => void) => void

/** Has each connection of a pool taken by turns, whoever takes it: a statement by itself, the ORM for a transaction, better-auth. */
export function takenByTurns(pool: Pool, turns: Turns): void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>

  async function inTurn(): Promise<PoolClient> {
    const end = await turns.take(askerNow())
    try {
      const client = await connect()
      const release = client.release.bind(client)
      client.release = (error) => {
        end()
        release(error)
      }
      return client
    } catch (error) {
      end()
      throw error
    }
  }

  // `pool.query` takes its connection by the form with a callback.
  const either = (taken?: Taken): Promise<PoolClient> | void => {
    const client = inTurn()
    if (!taken) return client
    client.then(
      (one) => taken(undefined, one, (error) => one.release(error)),
      (error: Error) => taken(error, undefined, () => undefined),
    )
  }
  pool.connect = either as typeof pool.connect
}
