import { isSame } from '../../access/write/judging/image.ts'
import { readRule } from './rule.ts'
import { seriesDays } from './ruleDays.ts'
import { startOf, type WallClock } from './wallClock.ts'

const MINUTE_MS = 60_000

/** What the rows of a series and of its instances hold, as far as one follows from the other. */
export type Series = WallClock & {
  minutes: number | null
  firstDay: string
  rule: string
  endsBefore: string | null
} & {
  readonly [Field in (typeof COPIED)[number]]: unknown
}

/** What an instance takes from its series as it stands. */
export const COPIED = [
  'kind',
  'organisations',
  'people',
  'groups',
  'officers',
  'issues',
  'premises',
  'place',
  'summary',
  'shared',
] as const

type Times = { occurredAt: Date; endsAt: Date | null; allDay: boolean }

/** When a day's instance begins and ends. */
export function timesOn(day: string, { startTime, zone, minutes }: WallClock & { minutes: number | null }): Times {
  const occurredAt = startOf(day, { startTime, zone })
  const endsAt = minutes === null ? null : new Date(occurredAt.getTime() + minutes * MINUTE_MS)
  return { occurredAt, endsAt, allDay: startTime === null }
}

/** The days of a series, without those from which on it was ended. @throws RuleFault */
export function daysOfSeries(series: Series): string[] {
  const { endsBefore } = series
  const days = seriesDays(readRule(series.rule), series.firstDay, series)
  return endsBefore === null ? days : days.filter((day) => day < endsBefore)
}

/** What an instance of a day is like, if nobody changes it alone. */
export const instanceOn = (day: string, series: Series): Record<string, unknown> => ({
  ...timesOn(day, series),
  ...Object.fromEntries(COPIED.map((field) => [field, series[field]])),
})

const TIMES = ['occurredAt', 'endsAt', 'allDay'] as const

const plain = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return [...(value as string[])].sort()
  return value ?? null
}

const same = (one: unknown, other: unknown): boolean => isSame(plain(one), plain(other))

/** Which fields of an instance differ from what its series says. Its times are one: they were moved or not. */
export function changedAlone(instance: Readonly<Record<string, unknown>>, day: string, series: Series): Set<string> {
  const said = instanceOn(day, series)
  const differing = [...TIMES, ...COPIED].filter((field) => !same(instance[field], said[field]))
  return new Set(differing.some((field) => TIMES.includes(field as never)) ? [...differing, ...TIMES] : differing)
}

/** What is written of an instance when its series becomes another: nothing of what was changed of it alone. */
export function followed(
  instance: Readonly<Record<string, unknown>>,
  day: string,
  { before, after }: { before: Series; after: Series },
): Record<string, unknown> {
  const alone = changedAlone(instance, day, before)
  return Object.fromEntries(
    Object.entries(instanceOn(day, after)).filter(
      ([field, value]) => !alone.has(field) && !same(instance[field], value),
    ),
  )
}
