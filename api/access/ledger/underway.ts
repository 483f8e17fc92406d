import type { Caller } from '../gate/gate.ts'

/**
 * Reads of a request that have begun. What they disclose is filed whether or not the rest of the request is refused.
 */
const begun = new WeakMap<object, Set<Promise<unknown>>>()

/** Notes that a read of the caller has begun; `work` ends when what it discloses stands in `caller.disclosed`. */
export function underway<T>({ disclosed }: Pick<Caller, 'disclosed'>, work: Promise<T>): Promise<T> {
  const all = begun.get(disclosed) ?? new Set()
  begun.set(disclosed, all)
  all.add(work)
  return work
}

/**
 * Resolves when every read of the request has ended. An operation is over, for graphql-js, with the first root field
 * that is refused and may not be null: the statements beside it go on, and would be filed by chance.
 */
export async function allEnded({ disclosed }: Pick<Caller, 'disclosed'>): Promise<void> {
  const all = begun.get(disclosed)
  for (let known = 0; all && known < all.size;) {
    known = all.size
    await Promise.allSettled(all)
  }
}
