import { RateLimited, Unavailable } from '../platform/errors.ts'

const MOST_EACH = 2
/** A file is held in memory whole, at most 10 MiB of it. */
const MOST_IN_ALL = 12
const AGAIN_SECONDS = 5

/** Limits the uploads under way in this process. @throws RateLimited, Unavailable */
export function uploadsAtOnce(): <T>(accountId: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, number>()
  let all = 0
  return async (accountId, work) => {
    const others = underWay.get(accountId) ?? 0
    if (others >= MOST_EACH) throw new RateLimited(AGAIN_SECONDS)
    if (all >= MOST_IN_ALL)
      throw new Unavailable('Too many files are being uploaded. Try again shortly.', AGAIN_SECONDS)
    underWay.set(accountId, others + 1)
    all += 1
    try {
      return await work()
    } finally {
      all -= 1
      const left = (underWay.get(accountId) ?? 1) - 1
      if (left > 0) underWay.set(accountId, left)
      else underWay.delete(accountId)
    }
  }
}
