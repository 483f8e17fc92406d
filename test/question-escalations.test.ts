import { dueNow, type Escalation, escalationsOf } from '../api/questions/escalation/escalations.ts'
import { calendarOf, WEEKDAYS } from '../api/workingTime/clock/calendar.ts'

const weekdays = WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '17:00' }))
const calendar = calendarOf(weekdays, [])
const at = (moment: string): Date => new Date(moment)
/** Asked on a Friday at 13:00, to be answered first within 240 minutes. */
const running = { from: at('2026-11-27T13:00:00Z'), pauses: [] }
const all = escalationsOf('FIRST_ANSWER', running, 240, calendar)
const never = (): boolean => false

describe('a question that nobody answers', () => {
  it('is brought up at 75 % of its time, when due, four working hours later, and a working day after that', () => {
    expect(all.map(({ level, at: moment }) => [level, moment.toISOString()])).toStrictEqual([
      [1, '2026-11-27T16:00:00.000Z'],
      [2, '2026-11-27T17:00:00.000Z'],
      [3, '2026-11-30T13:00:00.000Z'],
      [4, '2026-12-01T13:00:00.000Z'],
    ])
    expect(new Set(all.map(({ dueAt }) => dueAt.toISOString()))).toStrictEqual(new Set(['2026-11-27T17:00:00.000Z']))
  })

  it('is not brought up while the clock stands', () => {
    const standing = { ...running, pauses: [{ from: '2026-11-27T13:30:00.000Z', to: null }] }

    expect(escalationsOf('FIRST_ANSWER', standing, 240, calendar)).toStrictEqual([])
  })

  it('is brought up once a level, also after a week in which nothing ran', () => {
    const first = dueNow(all, never, at('2026-11-27T16:30:00Z'))
    const happened = new Set<Escalation>(first.due)
    const later = dueNow(all, (escalation) => happened.has(escalation), at('2026-12-07T09:00:00Z'))

    expect([first.due.map(({ level }) => level), first.next]).toStrictEqual([[1], at('2026-11-27T17:00:00Z')])
    expect([later.due.map(({ level }) => level), later.next]).toStrictEqual([[2, 3, 4], null])
  })
})
