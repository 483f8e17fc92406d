import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '../database.ts'
import type { Asker } from './turns.ts'

const asking = new AsyncLocalStorage<Asker>()

/** Our own work: migrations, the ledger's batches, mail. */
const house: Asker = { name: 'house', ahead: true, patient: true }

/** For whom statements run now. */
export const askerNow = (): Asker => asking.getStore() ?? house

/**
 * Runs work whose statements take turns as the caller's. What still waits when the work ends is dropped: an operation
 * ends with its first part that fails. @param name the same for all requests of one caller
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
 * Runs the short work of finding out who calls, or of signing in. @param name of the credential if it is known to be
 * valid, otherwise of the network it comes from: made-up credentials must not each get a share
 */
export const learningWhoCalls = <T>(name: string, work: () => T): T =>
  asking.run({ name: `looking ${name}`, ahead: true, patient: false }, work)

/** Runs work for no single caller, such as a batch for several, although one of them started it. */
export const forTheHouse = <T>(work: () => T): T => asking.run(house, work)

/** For parts that serve several callers at once. */
export const houseDatabase = (db: Database): Database => ({
  ...db,
  query: (statement) => forTheHouse(() => db.query(statement)),
})
