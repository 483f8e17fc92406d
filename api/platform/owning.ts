import { AsyncLocalStorage } from 'node:async_hooks'

const owning = new AsyncLocalStorage<true>()

/**
 * Does work with the owner's rights, which one has at a time.
 * @throws Error within such work: the second would wait for the first for ever
 */
export function owningOnce<T>(work: () => Promise<T>): Promise<T> {
  if (owning.getStore()) throw new Error('asOwner within asOwner: use the rights that are at hand')
  return owning.run(true, work)
}
