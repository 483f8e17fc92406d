import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { BadUserInput } from '../platform/errors.ts'
import { touchCalendarOf } from './touchCalendar.ts'
import { workingPeriodHooks } from './workingPeriodHooks.ts'

const closedDayHooks: WriteHooks = { within: (em, id) => touchCalendarOf(em, 'closed_day', id) }

/** Minutes of sixty days of eight hours. */
const LONGEST = 28_800

const responseTimeHooks: WriteHooks = {
  prepare(draft, before) {
    const fields: Record<string, string> = {}
    for (const name of ['firstAnswerMinutes', 'answerMinutes']) {
      const minutes = draft[name]
      if (typeof minutes === 'number' && (minutes < 1 || minutes > LONGEST)) fields[name] = `must be 1 to ${LONGEST}`
    }
    const { firstAnswerMinutes, answerMinutes } = { ...before, ...draft }
    if (Object.keys(fields).length === 0 && Number(answerMinutes) < Number(firstAnswerMinutes))
      fields['answerMinutes'] = 'must not be less than firstAnswerMinutes'
    if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
    return draft
  },
}

/** Calendars come with the migration, and so do the six response times: they always make a whole table. */
export const workingTimeResolvers = mergeResolvers(
  recordOperations('WorkingCalendar', { one: 'workingCalendar', many: 'workingCalendars' }, {}, ['one', 'many']),
  recordOperations('WorkingPeriod', { one: 'workingPeriod', many: 'workingPeriods' }, workingPeriodHooks),
  recordOperations('ClosedDay', { one: 'closedDay', many: 'closedDays' }, closedDayHooks),
  recordOperations('ResponseTime', { one: 'responseTime', many: 'responseTimes' }, responseTimeHooks, [
    'one',
    'many',
    'update',
  ]),
) as Record<string, Record<string, unknown>>
