import { Unavailable } from '../platform/errors.ts'

/** Each export keeps reading pages for as long as the receiver takes them. */
const MOST_AT_ONCE = 2

/** Limits the exports that each account runs at once in this process. @throws Unavailable */
export function fewAtOnce(): <T>(accountId: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, number>()
  return async (accountId, work) => {
    const others = underWay.get(accountId) ?? 0
    if (others >= MOST_AT_ONCE)
      throw new Unavailable(`${MOST_AT_ONCE} of your exports are still running. Try again when one has finished.`)
    underWay.set(accountId, others + 1)
    try {
      return await work()
    } finally {
      const left = (underWay.get(accountId) ?? 1) - 1
      if (left > 0) underWay.set(accountId, left)
      else underWay.delete(accountId)
    }
  }
}
