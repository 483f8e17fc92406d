import type { ComputedFields, Seen } from '../access/schema/computed.ts'
import { TODAY_SQL } from '../platform/sql/today.ts'
import { DAYS_AHEAD } from './closedDaysWarning.ts'

/** NULL if the caller may see no closed days at all. */
const until = (calendar: Seen): string => {
  const days = calendar.many('closedDays')
  return `(select max(${days.value('day')}) from ${days.rows})`
}

export const workingTimeFields: ComputedFields = {
  'WorkingCalendar.closedDaysUntil': { value: until },
  'WorkingCalendar.closedDaysEnding': {
    value: (calendar) =>
      `case when ${calendar.many('closedDays').complete} then coalesce(${until(calendar)} - ${TODAY_SQL} < ${DAYS_AHEAD}, true) end`,
  },
}
