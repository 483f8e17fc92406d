import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { URGENCIES } from './clock/responseTimes.ts'

export const ResponseTime = defineEntity({
  name: 'ResponseTime',
  tableName: 'response_time',
  properties: {
    ...recordProperties,
    urgency: p.enum(URGENCIES),
    tier: p.integer(),
    firstAnswerMinutes: p.integer(),
    answerMinutes: p.integer(),
  },
})
