import { type Calendar, joined } from './calendar.ts'
import { londonAhead, londonChange, londonDay } from './london.ts'

/** Time during which the clock stands, closed or not; `to` null: it still stands. */
export type Pause = { from: Date; to: Date | null }

/** Moments in milliseconds; `to` does not belong to it. */
export type Span = { from: number; to: number }

const DAY_MS = 86_400_000
/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Open time between two moments, less the pauses; in order, and made day by day as it is asked for. */
export function* openSpans(calendar: Calendar, within: Span, pauses: readonly Pause[]): Generator<Span> {
  const standing = joined(pauses.map(({ from, to }) => ({ from: from.getTime(), to: to?.getTime() ?? Infinity })))
  // What has a pause without an end never goes on.
  const last = Math.min(within.to, standing.findLast(({ to }) => to === Infinity)?.from ?? Infinity)
  if (calendar.hours.every((hours) => hours.length === 0)) return
  for (let day = londonDay(within.from); day * DAY_MS - londonAhead(day * DAY_MS) < last; day += 1) {
    for (const span of spansOn(calendar, day)) {
      const clipped = { from: Math.max(span.from, within.from), to: Math.min(span.to, last) }
      if (clipped.from < clipped.to) yield* without(clipped, standing)
    }
  }
}

const known = new WeakMap<Calendar, Map<number, readonly Span[]>>()

/** One calendar is asked for the same days by every clock that goes by it. */
function spansOn(calendar: Calendar, day: number): readonly Span[] {
  let days = known.get(calendar)
  if (!days) known.set(calendar, (days = new Map<number, readonly Span[]>()))
  let spans = days.get(day)
  if (!spans) days.set(day, (spans = spansOf(calendar, day)))
  return spans
}

/**
 * Open is when London's clocks show an open time. So an hour that they show twice counts twice, and one that they leave
 * out not at all.
 */
function spansOf({ hours, closed }: Calendar, day: number): Span[] {
  const open = hours[weekdayOf(day)] ?? []
  if (open.length === 0 || closed.has(day)) return []
  const midnight = day * DAY_MS
  const start = midnight - londonAhead(midnight)
  const end = midnight + DAY_MS - londonAhead(midnight + DAY_MS)
  const change = londonChange(start, end)
  const parts =
    change === null
      ? [{ from: start, to: end }]
      : [
          { from: start, to: change },
          { from: change, to: end },
        ]
  const spans = parts.flatMap((part) => {
    const ahead = londonAhead(part.from)
    return open.map(({ from, to }) => ({
      from: Math.max(part.from, midnight + from - ahead),
      to: Math.min(part.to, midnight + to - ahead),
    }))
  })
  return spans.filter(({ from, to }) => from < to)
}

function* without(span: Span, standing: readonly Span[]): Generator<Span> {
  let { from } = span
  for (const pause of standing) {
    if (pause.to <= from) continue
    if (pause.from >= span.to) break
    if (from < pause.from) yield { from, to: pause.from }
    from = pause.to
  }
  if (from < span.to) yield { from, to: span.to }
}
