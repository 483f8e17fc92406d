import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'

export const WorkingCalendar = defineEntity({
  name: 'WorkingCalendar',
  tableName: 'working_calendar',
  properties: {
    ...recordProperties,
    name: p.string(),
  },
})
