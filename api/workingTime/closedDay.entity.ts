import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { WorkingCalendar } from './workingCalendar.entity.ts'

export const ClosedDay = defineEntity({
  name: 'ClosedDay',
  tableName: 'closed_day',
  properties: {
    ...recordProperties,
    calendar: () => p.manyToOne(WorkingCalendar),
    day: p.date(),
    name: p.string(),
    imported: p.boolean().default(false),
  },
})
