import type { Caller } from '../gate/gate.ts'

/** What a request's reads disclose is filed even if the rest of the request is refused. */
const begun = new WeakMap<object, Set<Promise<unknown>>>()

/** `work` must resolve after it has added what it discloses to `caller.disclosed`. */
export function underway<T>({ disclosed }: Pick<Caller, 'disclosed'>, work: Promise<T>): Promise<T> {
  const all = begun.get(disclosed) ?? new Set()
  begun.set(disclosed, all)
  all.add(work)
  return work
}

/** graphql-js answers at the first non-null root field that is refused; the statements beside it go on. */
export async function allEnded({ disclosed }: Pick<Caller, 'disclosed'>): Promise<void> {
  const all = begun.get(disclosed)
  for (let known = 0; all && known < all.size;) {
    known = all.size
    await Promise.allSettled(all)
  }
}
