/** What is not due within a hundred years is never due: somebody has closed every day. */
export const HORIZON_MS = 100 * 366 * 86_400_000

const EARLIEST = Date.UTC(1900, 0, 1)
const LATEST = Date.UTC(9000, 0, 1)

/** In milliseconds. @throws RangeError for no date, and for one before 1900 or after 8999 */
export function momentOf(date: Date): number {
  const moment = date.getTime()
  if (!(moment >= EARLIEST && moment < LATEST)) throw new RangeError('must be a moment of the years 1900 to 8999')
  return moment
}
