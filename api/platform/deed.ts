import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * A caller's change while it runs: what is known of its outcome, whichever statements it is made of. Whoever refuses it
 * says by this whether anything may have been saved.
 */
export type Deed = {
  /** Whether something that commits has been sent and was not refused. */
  mayBeSaved: boolean
  /** Connections that it holds. */
  connections: number
  /** Code of the last fault of the database itself. */
  fault: string | null
}

const running = new AsyncLocalStorage<Deed>()

export const newDeed = (): Deed => ({ mayBeSaved: false, connections: 0, fault: null })

export const within = <T>(deed: Deed, work: () => T): T => running.run(deed, work)

/** Runs what belongs to nobody's change, such as a batch for many callers, though one of them set it off. */
export const apart = <T>(work: () => T): T => running.exit(work)

export const currentDeed = (): Deed | undefined => running.getStore()
