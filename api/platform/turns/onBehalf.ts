import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '../database.ts'
import type { Asker } from './turns.ts'

const asking = new AsyncLocalStorage<Asker>()

/** Our own work: migrations, the ledger's batches, mail. */
const house: Asker = { name: 'house', ahead: true, patient: true }

/** For whom the statements that are sent now run. */
export const askerNow = (): Asker => asking.getStore() ?? house

/**
 * Runs work whose statements take their turns as the caller's. What still waits when the work has ended is not run: an
 * operation ends with the first of its parts that fails.
 *
 * @param name the same for all requests of one caller
 */
export function onBehalfOf<T>(name: string, work: () => T): T {
  const asker = { name: `caller ${name}`, ahead: false, patient: false, over: false }
  const end = (): void => void (asker.over = true)
  const done = asking.run(asker, work)
  if (done instanceof Promise) done.then(end, end)
  else end()
  return done
}

/**
 * Runs the short work of learning who calls, or of signing in. @param name of the credential where it is known to be
 * good, else of the network that it comes from: made-up credentials must not each have a share.
 */
export const learningWhoCalls = <T>(name: string, work: () => T): T =>
  asking.run({ name: `looking ${name}`, ahead: true, patient: false }, work)

/** Runs work that is nobody's in particular, such as a batch for several callers, though one of them set it off. */
export const forTheHouse = <T>(work: () => T): T => asking.run(house, work)

/** The same database, for a part of ours that serves several callers at once. */
export const houseDatabase = (db: Database): Database => ({
  ...db,
  query: (statement) => forTheHouse(() => db.query(statement)),
})
