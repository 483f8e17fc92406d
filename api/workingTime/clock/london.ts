/** Milliseconds by which London's clocks are ahead of UTC, from a moment on. */
type Change = { from: number; ahead: number }

const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** Slow: some microseconds, so it is asked only where a year is seen for the first time. */
function askedAhead(at: number): number {
  const shown: Record<string, number> = {}
  for (const { type, value } of clock.formatToParts(at)) shown[type] = Number(value)
  const { year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0 } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

/** The moment of the change between two moments with different offsets, to the millisecond. */
function changeBetween(before: number, after: number): number {
  const old = askedAhead(before)
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (askedAhead(middle) === old) low = middle
    else high = middle
  }
  return high
}

/** In order; two changes within one week would be missed, and London has never had that. */
function changesOf(year: number): Change[] {
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  const changes: Change[] = [{ from: start, ahead: askedAhead(start) }]
  for (let from = start; from < end; from += WEEK) {
    const to = Math.min(from + WEEK, end)
    const ahead = askedAhead(to)
    if (ahead !== changes.at(-1)!.ahead) changes.push({ from: changeBetween(from, to), ahead })
  }
  return changes
}

const known = new Map<number, Change[]>()

function changesAround(at: number): Change[] {
  const year = new Date(at).getUTCFullYear()
  const found = known.get(year) ?? changesOf(year)
  known.set(year, found)
  return found
}

/** How far London's clocks are ahead of UTC at a moment, in milliseconds. */
export const londonAhead = (at: number): number => changesAround(at).findLast(({ from }) => from <= at)!.ahead

/** The first change of London's clocks after a moment and before another; null if there is none. */
export const londonChange = (after: number, before: number): number | null =>
  [...changesAround(after), ...changesAround(before)].find(({ from }) => from > after && from < before)?.from ?? null

/** The day that London's calendars show, counted from 1970-01-01. */
export const londonDay = (at: number): number => Math.floor((at + londonAhead(at)) / (24 * HOUR))

/** `YYYY-MM-DD`. */
export const londonToday = (now: Date): string =>
  new Date(londonDay(now.getTime()) * 24 * HOUR).toISOString().slice(0, 10)

/** When London's day began. Its clocks change in the small hours, never at midnight. */
export function londonMidnight(now: Date): Date {
  const day = londonDay(now.getTime()) * 24 * HOUR
  return new Date(day - londonAhead(day))
}
