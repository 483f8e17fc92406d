import fc from 'fast-check'
import { type Period, WEEKDAYS } from '../../../api/workingTime/clock/calendar.ts'

/** A calendar as it is typed, times as whole minutes since 1970. */
export type Case = {
  periods: Period[]
  closedDays: string[]
  pauses: { from: number; to: number | null }[]
  start: number
}

const MINUTE = 60_000
const words = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
})
const weekdays = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' })
const shown = new Map<number, { day: string; weekday: string; hour: string }>()

/** What calendar and clock on a wall in London show. They change on the hour only, so it is asked once an hour. */
function wall(minute: number): { day: string; weekday: string; time: string } {
  const hour = Math.floor(minute / 60)
  let found = shown.get(hour)
  if (!found) {
    const at = hour * 60 * MINUTE
    const [day = '', time = ''] = words.format(at).split(', ')
    found = { day, weekday: weekdays.format(at).toUpperCase(), hour: time.slice(0, 2) }
    shown.set(hour, found)
  }
  return { day: found.day, weekday: found.weekday, time: `${found.hour}:${String(minute % 60).padStart(2, '0')}` }
}

/** The day that London's calendar shows in this minute, such as 2026-03-29. */
export const dayShownAt = (minute: number): string => wall(minute).day

/** Whether the minute that begins then is working time. */
export function isOpen({ periods, closedDays, pauses }: Omit<Case, 'start'>, minute: number): boolean {
  const { day, weekday, time } = wall(minute)
  return (
    !closedDays.includes(day) &&
    !pauses.some(({ from, to }) => from <= minute && (to === null || minute < to)) &&
    periods.some((period) => period.weekday === weekday && period.opensAt <= time && time < period.closesAt)
  )
}

/** 24:00 as the end of a day, never its beginning. */
const timeText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Some weeks in which something happens to clocks or days; the middle of each. */
const MIDDLES = {
  'clocks forward': '2026-03-29T01:00Z',
  'clocks back': '2026-10-25T01:00Z',
  'leap day': '2028-02-29T12:00Z',
  Easter: '2027-03-28T12:00Z',
  'the turn of the year': '2026-12-31T23:59Z',
  summer: '2026-07-01T12:00Z',
  'Christmas at a weekend': '2027-12-26T12:00Z',
}
const minuteOf = (text: string): number => Date.parse(text) / MINUTE

const time = fc.oneof(
  fc.constantFrom(0, 59, 60, 61, 90, 119, 120, 121, 540, 720, 780, 1020, 1439, 1440),
  fc.integer({ min: 0, max: 1440 }),
)
const period = fc
  .tuple(fc.constantFrom(...WEEKDAYS, 'SUNDAY' as const), time, time)
  .filter(([, one, other]) => one !== other)
  .map(([weekday, one, other]): Period => {
    return { weekday, opensAt: timeText(Math.min(one, other)), closesAt: timeText(Math.max(one, other)) }
  })
const OFFICE = WEEKDAYS.slice(0, 5).flatMap((weekday): Period[] => [
  { weekday, opensAt: '09:00', closesAt: '12:30' },
  { weekday, opensAt: '13:15', closesAt: '17:00' },
])

const dayOf = (minute: number): string => new Date(minute * MINUTE).toISOString().slice(0, 10)

/** The Fridays and Mondays of the days round a moment, on which most bank holidays are. */
const besideWeekends = (middle: number): string[] =>
  Array.from({ length: 11 }, (_, n) => dayOf(middle + (n - 5) * 1440)).filter((day) =>
    [1, 5].includes(new Date(day).getUTCDay()),
  )

/** Any calendar, closed days and pauses within the week round one of the middles. */
export const anyCase: fc.Arbitrary<Case> = fc.constantFrom(...Object.values(MIDDLES)).chain((middle) => {
  const near = fc.integer({ min: minuteOf(middle) - 5 * 1440, max: minuteOf(middle) + 5 * 1440 })
  return fc.record({
    periods: fc.oneof(fc.constant(OFFICE), fc.array(period, { maxLength: 12 })),
    closedDays: fc.array(fc.oneof(near.map(dayOf), fc.constantFrom(...besideWeekends(minuteOf(middle)))), {
      maxLength: 4,
    }),
    pauses: fc.array(
      fc.record({
        from: near,
        to: fc.oneof({ weight: 12, arbitrary: near }, { weight: 1, arbitrary: fc.constant(null) }),
      }),
      { maxLength: 3 },
    ),
    start: near,
  })
})
