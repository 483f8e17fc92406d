import fc from 'fast-check'
import { calendarOf, type Period } from '../api/workingTime/clock/calendar.ts'
import { dueAfter, nextOpen, workingMinutesBetween } from '../api/workingTime/clock/dueAfter.ts'
import { afterWorkingDays } from '../api/workingTime/clock/workingDays.ts'
import { SEED, tries } from './support/run/chance.ts'
import { anyCase, type Case, dayShownAt, isOpen } from './support/workingTime/minuteByMinute.ts'

const OFFICE: Period[] = (['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const).map((weekday) => ({
  weekday,
  opensAt: '09:00',
  closesAt: '17:00',
}))
const EASTER = ['2026-04-03', '2026-04-06']
const office = calendarOf(OFFICE, EASTER)
const always = calendarOf(
  ([...OFFICE.map(({ weekday }) => weekday), 'SATURDAY', 'SUNDAY'] as const).map((weekday) => ({
    weekday,
    opensAt: '00:00',
    closesAt: '24:00',
  })),
  [],
)
const nothing = calendarOf([], [])

const at = (text: string): Date => new Date(text)
const due = (start: string, minutes: number, calendar = office, pauses: [string, string | null][] = []) =>
  dueAfter(
    at(start),
    minutes,
    calendar,
    pauses.map(([from, to]) => ({ from: at(from), to: to === null ? null : at(to) })),
  )?.toISOString() ?? null

describe('a question asked of a force that works from nine to five', () => {
  it.each([
    ['within the day', '2026-03-02T10:00:00Z', 60, '2026-03-02T11:00:00.000Z'],
    ['to the second', '2026-03-02T10:00:07.250Z', 60, '2026-03-02T11:00:07.250Z'],
    ['by closing time, not by the next opening', '2026-03-02T16:00:00Z', 60, '2026-03-02T17:00:00.000Z'],
    ['overnight', '2026-03-02T16:30:00Z', 60, '2026-03-03T09:30:00.000Z'],
    ['asked before the day begins', '2026-03-02T05:00:00Z', 60, '2026-03-02T10:00:00.000Z'],
    ['asked at closing time', '2026-03-02T17:00:00Z', 60, '2026-03-03T10:00:00.000Z'],
    ['asked at the weekend', '2026-03-07T12:00:00Z', 240, '2026-03-09T13:00:00.000Z'],
    ['over a weekend when clocks go forward', '2026-03-27T16:00:00Z', 120, '2026-03-30T09:00:00.000Z'],
    ['over a weekend when clocks go back', '2026-10-23T15:00:00Z', 120, '2026-10-26T10:00:00.000Z'],
    ['over Easter', '2026-04-02T15:30:00Z', 120, '2026-04-07T09:30:00.000Z'],
    ['in two days', '2026-03-05T12:00:00Z', 960, '2026-03-09T12:00:00.000Z'],
    ['at once', '2026-03-07T12:00:00Z', 0, '2026-03-07T12:00:00.000Z'],
  ])('is due %s', (_when, start, minutes, expected) => expect(due(start, minutes)).toBe(expected))

  it('is due later by the working time of a pause, however much of the night the pause covers', () => {
    expect(due('2026-03-02T10:00:00Z', 60, office, [['2026-03-02T10:30:00Z', '2026-03-03T09:30:00Z']])).toBe(
      '2026-03-03T10:00:00.000Z',
    )
    expect(due('2026-03-02T16:30:00Z', 60, office, [['2026-03-02T18:00:00Z', '2026-03-03T08:00:00Z']])).toBe(
      '2026-03-03T09:30:00.000Z',
    )
  })

  it('is never due while a pause goes on, unless it was due before', () => {
    expect(due('2026-03-02T10:00:00Z', 60, office, [['2026-03-02T10:30:00Z', null]])).toBeNull()
    expect(due('2026-03-02T10:00:00Z', 60, office, [['2026-03-02T11:30:00Z', null]])).toBe('2026-03-02T11:00:00.000Z')
  })
})

describe('the clock', () => {
  it('counts an hour that clocks show twice twice, and one that they leave out not at all', () => {
    const day = (from: string, to: string) => workingMinutesBetween(at(from), at(to), always)

    expect(day('2026-10-25T00:00+01:00', '2026-10-26T00:00Z')).toBe(25 * 60)
    expect(day('2026-03-29T00:00Z', '2026-03-30T00:00+01:00')).toBe(23 * 60)
  })

  it('has a leap day', () =>
    expect(workingMinutesBetween(at('2028-02-28T00:00Z'), at('2028-03-01T00:00Z'), office)).toBe(960))

  it('says that nothing is ever due where nothing is ever open', () => {
    expect(due('2026-03-02T10:00:00Z', 60, nothing)).toBeNull()
    expect(nextOpen(at('2026-03-02T10:00:00Z'), nothing)).toBeNull()
    expect(afterWorkingDays(at('2026-03-02T10:00:00Z'), 1, nothing)).toBeNull()
    expect(workingMinutesBetween(at('2026-03-02T10:00:00Z'), at('2027-03-02T10:00:00Z'), nothing)).toBe(0)
  })

  it('says that nothing is ever due where more is asked than a hundred years have', () =>
    expect(due('2026-03-02T10:00:00Z', Infinity)).toBeNull())

  it.each([
    ['now, in working time', '2026-03-02T10:00:30Z', '2026-03-02T10:00:30.000Z'],
    ['in the morning', '2026-03-02T17:00:00Z', '2026-03-03T09:00:00.000Z'],
    ['after Easter', '2026-04-03T10:00:00Z', '2026-04-07T08:00:00.000Z'],
  ])('is next open %s', (_when, from, expected) => expect(nextOpen(at(from), office)?.toISOString()).toBe(expected))

  it.each([
    ['not counting the day itself', '2026-03-02T10:00:00Z', 1, '2026-03-03T17:00:00.000Z'],
    ['over weekends', '2026-03-02T10:00:00Z', 10, '2026-03-16T17:00:00.000Z'],
    ['over Easter, in summer time', '2026-04-02T10:00:00Z', 1, '2026-04-07T16:00:00.000Z'],
    ['from a Saturday', '2026-03-07T10:00:00Z', 1, '2026-03-09T17:00:00.000Z'],
  ])('counts working days to the end of the last, %s', (_how, from, days, expected) =>
    expect(afterWorkingDays(at(from), days, office)?.toISOString()).toBe(expected),
  )

  it('refuses what is no moment, and minutes that are none', () => {
    expect(() => dueAfter(at('nonsense'), 60, office)).toThrow(RangeError)
    expect(() => dueAfter(at('0050-01-01T00:00Z'), 60, office)).toThrow(RangeError)
    expect(() => dueAfter(at('2026-03-02T10:00Z'), -1, office)).toThrow(RangeError)
    expect(() => dueAfter(at('2026-03-02T10:00Z'), NaN, office)).toThrow(RangeError)
  })
})

describe('against a count of every minute, for any calendar and pauses', () => {
  const MINUTE = 60_000
  const SPAN = 8 * 1440
  const given = ({ periods, closedDays, pauses, start }: Case) => ({
    start: new Date(start * MINUTE),
    calendar: calendarOf(periods, closedDays),
    pauses: pauses.map(({ from, to }) => ({
      from: new Date(from * MINUTE),
      to: to === null ? null : new Date(to * MINUTE),
    })),
  })
  const openMinutes = (of: Case): number[] =>
    Array.from({ length: SPAN }, (_, n) => of.start + n).filter((minute) => isOpen(of, minute))

  it('is due at the end of as many open minutes, and not one earlier', () =>
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), (of, share) => {
        const open = openMinutes(of)
        const { start, calendar, pauses } = given(of)
        const nth = Math.ceil(share * open.length)
        const last = open[nth - 1]
        if (last === undefined) return
        expect(dueAfter(start, nth, calendar, pauses)).toStrictEqual(new Date((last + 1) * MINUTE))
        expect(dueAfter(start, nth - 0.5, calendar, pauses)).toStrictEqual(new Date((last + 0.5) * MINUTE))
        const next = dueAfter(start, open.length + 1, calendar, pauses)
        expect(next === null || next.getTime() > (of.start + SPAN) * MINUTE).toBe(true)
      }),
      { seed: SEED, numRuns: tries(300) },
    ))

  it('counts as many minutes between two moments', () =>
    fc.assert(
      fc.property(anyCase, fc.integer({ min: -10, max: SPAN }), (of, length) => {
        const { start, calendar, pauses } = given(of)
        const to = new Date((of.start + length) * MINUTE)
        const counted = openMinutes(of).filter((minute) => minute < of.start + length).length
        expect(workingMinutesBetween(start, to, calendar, pauses)).toBe(counted)
      }),
      { seed: SEED, numRuns: tries(300) },
    ))

  it('is next open when the first open minute begins', () =>
    fc.assert(
      fc.property(anyCase, (of) => {
        const unpaused = { ...of, pauses: [] }
        const [first] = openMinutes(unpaused)
        const { start, calendar } = given(unpaused)
        const found = nextOpen(start, calendar)
        if (first !== undefined) expect(found).toStrictEqual(new Date(first * MINUTE))
        else expect(found === null || found.getTime() >= (of.start + SPAN) * MINUTE).toBe(true)
      }),
      { seed: SEED, numRuns: tries(200) },
    ))

  it('has so many working days passed when the last minute of the last of them has, each counted one by one', () =>
    fc.assert(
      fc.property(anyCase, (of) => {
        const unpaused = { ...of, pauses: [] }
        const { start, calendar } = given(unpaused)
        const ends = workingDaysFrom(unpaused)
        for (const [at, end] of ends.entries())
          expect([at + 1, afterWorkingDays(start, at + 1, calendar)]).toStrictEqual([at + 1, end])

        const next = afterWorkingDays(start, ends.length + 1, calendar)
        const lastDay = dayShownAt(of.start + SPAN)
        expect(next === null || dayShownAt(next.getTime() / MINUTE - 1) >= lastDay).toBe(true)
      }),
      { seed: SEED, numRuns: tries(300) },
    ))

  /** When each working day closes: those that end within the span, without the day on which it begins. */
  function workingDaysFrom(of: Case): Date[] {
    const closes = new Map<string, number>()
    for (const minute of openMinutes(of)) closes.set(dayShownAt(minute), minute + 1)
    closes.delete(dayShownAt(of.start))
    closes.delete(dayShownAt(of.start + SPAN))
    return [...closes.values()].map((minute) => new Date(minute * MINUTE))
  }
})
