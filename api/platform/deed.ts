import { AsyncLocalStorage } from 'node:async_hooks'

/** A caller's change while it runs. A refusal says by this whether anything may have been saved. */
export type Deed = {
  /** Whether something that commits was sent and not refused. */
  mayBeSaved: boolean
  connections: number
  /** Code of the last fault of the database itself. */
  fault: string | null
}

const running = new AsyncLocalStorage<Deed>()

export const newDeed = (): Deed => ({ mayBeSaved: false, connections: 0, fault: null })

export const within = <T>(deed: Deed, work: () => T): T => running.run(deed, work)

/** Runs work that belongs to no single change, such as a batch for many callers, outside the change that started it. */
export const apart = <T>(work: () => T): T => running.exit(work)

export const currentDeed = (): Deed | undefined => running.getStore()
