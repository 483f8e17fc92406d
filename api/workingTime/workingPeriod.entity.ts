import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { WEEKDAYS } from './clock/calendar.ts'
import { WorkingCalendar } from './workingCalendar.entity.ts'

export const WorkingPeriod = defineEntity({
  name: 'WorkingPeriod',
  tableName: 'working_period',
  properties: {
    ...recordProperties,
    calendar: () => p.manyToOne(WorkingCalendar),
    weekday: p.enum(WEEKDAYS),
    opensAt: p.string(),
    closesAt: p.string(),
  },
})
