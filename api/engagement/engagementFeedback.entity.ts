import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'

export const EngagementFeedback = defineEntity({
  name: 'EngagementFeedback',
  tableName: 'engagement_feedback',
  properties: {
    ...recordProperties,
    scale: p.integer(),
    need: p.text(),
    confidence: p.text(),
    satisfaction: p.text(),
  },
})
