import { Unavailable } from '../platform/errors.ts'

/** Each reads page after page for as long as its receiver takes them. */
const mostAtOnce = 2

/** Lets each account have a few exports under way in this process, and no more. */
export function fewAtOnce(): <T>(accountId: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, number>()
  return async (accountId, work) => {
    const others = underWay.get(accountId) ?? 0
    if (others >= mostAtOnce)
      throw new Unavailable(`You have ${mostAtOnce} exports under way already. Ask again when one has ended.`)
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
