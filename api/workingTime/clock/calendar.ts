export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
type Weekday = (typeof WEEKDAYS)[number]

/** Times of London's clocks, `09:00`; `24:00` is the end of the day. */
export type Period = { weekday: Weekday; opensAt: string; closesAt: string }

/** Milliseconds after midnight by London's clocks; `to` is the first that is closed again. */
type Hours = { from: number; to: number }

/** Days are counted from 1970-01-01. */
export type Calendar = {
  /** By weekday from Monday, in order and apart. */
  hours: readonly (readonly Hours[])[]
  closed: ReadonlySet<number>
}

const DAY_MS = 86_400_000

const timeOf = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

/** Whether two periods have a minute in common; where one ends and the next begins they have none. */
export const overlap = (one: Period, other: Period): boolean =>
  one.weekday === other.weekday && one.opensAt < other.closesAt && other.opensAt < one.closesAt

/** @param closedDays `YYYY-MM-DD` */
export function calendarOf(periods: readonly Period[], closedDays: Iterable<string>): Calendar {
  const hours = WEEKDAYS.map((weekday) =>
    joined(
      periods
        .filter((period) => period.weekday === weekday)
        .map(({ opensAt, closesAt }) => ({ from: timeOf(opensAt), to: timeOf(closesAt) })),
    ),
  )
  return { hours, closed: new Set([...closedDays].map(dayNumber)) }
}

/** In order; those that touch or overlap are one, and empty ones are left out. */
export function joined<Span extends { from: number; to: number }>(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)
  const apart: Span[] = []
  for (const span of sorted) {
    const last = apart.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else apart.push({ ...span })
  }
  return apart
}
