import { AsyncLocalStorage } from 'node:async_hooks'
import type { Database } from '../database.ts'
import type { Asker } from './turns.ts'

const asking = new AsyncLocalStorage<Asker>()

const HOUSE: Asker = { name: 'house', ahead: true, patient: true }

/** The upkeep of jobs: in turn with everybody else, never before, but not refused when its turn comes late. */
const JOBS: Asker = { name: 'upkeep of jobs', ahead: false, patient: true }

export const askerNow = (): Asker => asking.getStore() ?? HOUSE

/** What still waits when the work ends is dropped. `name`: the same for all requests of one caller. */
export function onBehalfOf<T>(name: string, work: () => T): T {
  const asker = { name: `caller ${name}`, ahead: false, patient: false, over: false }
  const end = (): void => void (asker.over = true)
  const done = asking.run(asker, work)
  if (done instanceof Promise) done.then(end, end)
  else end()
  return done
}

/** `name`: of a credential known to be valid, else of the network: made-up ones must not each get a share. */
export const learningWhoCalls = <T>(name: string, work: () => T): T =>
  asking.run({ name: `looking ${name}`, ahead: true, patient: false }, work)

/** Runs work for no single caller, such as a batch for several, although one of them started it. */
export const forTheHouse = <T>(work: () => T): T => asking.run(HOUSE, work)

export const forJobs = <T>(work: () => T): T => asking.run(JOBS, work)

export const houseDatabase = (db: Database): Database => ({
  ...db,
  query: (statement) => forTheHouse(() => db.query(statement)),
})
