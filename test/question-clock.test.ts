import { dueTimes, goOn, stand } from '../api/questions/clock/dueTimes.ts'
import { calendarOf, WEEKDAYS } from '../api/workingTime/clock/calendar.ts'

const weekdays = WEEKDAYS.slice(0, 5).map((weekday) => ({ weekday, opensAt: '09:00', closesAt: '17:00' }))
const calendar = calendarOf(weekdays, ['2026-12-25', '2026-12-28'])
const time = { urgency: 'NORMAL', tier: 1, firstAnswerMinutes: 240, answerMinutes: 960 } as const
const at = (moment: string): Date => new Date(moment)

describe('the clocks of a question', () => {
  it('run in working time only, over a weekend and bank holidays', () => {
    expect(dueTimes({ from: at('2026-12-24T15:00:00Z'), pauses: [] }, time, calendar)).toStrictEqual({
      firstAnswerDueAt: at('2026-12-29T11:00:00Z'),
      dueAt: at('2026-12-30T15:00:00Z'),
    })
  })

  it('stand while the force waits for the asker, and go on with the reply', () => {
    const waiting = stand([], at('2026-11-30T10:00:00Z'))
    const goneOn = goOn(waiting, at('2026-12-01T12:00:00Z'))
    const running = { from: at('2026-11-30T09:00:00Z'), pauses: goneOn }

    expect(dueTimes({ ...running, pauses: waiting }, time, calendar)).toStrictEqual({
      firstAnswerDueAt: null,
      dueAt: null,
    })
    // An hour had run; the rest of each runs from the reply on.
    expect(dueTimes(running, time, calendar)).toStrictEqual({
      firstAnswerDueAt: at('2026-12-01T15:00:00Z'),
      dueAt: at('2026-12-03T11:00:00Z'),
    })
  })

  it('never have the answer due before the first answer', () => {
    const hurried = { ...time, firstAnswerMinutes: 240, answerMinutes: 60 }
    const due = dueTimes({ from: at('2026-11-30T09:00:00Z'), pauses: [] }, hurried, calendar)

    expect(due.dueAt).toStrictEqual(due.firstAnswerDueAt)
  })

  it('say nothing where the calendar never opens', () => {
    expect(dueTimes({ from: at('2026-11-30T09:00:00Z'), pauses: [] }, time, calendarOf([], []))).toStrictEqual({
      firstAnswerDueAt: null,
      dueAt: null,
    })
  })
})
