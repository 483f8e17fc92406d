import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { Issue } from '../directory/issue.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Engagement } from './engagement.entity.ts'

/** `directorate`: the engagement's, which rules ask about. Its issue is one of the engagement's. */
export const EngagementIssue = defineEntity({
  name: 'EngagementIssue',
  tableName: 'engagement_issue',
  properties: {
    ...recordProperties,
    engagement: () => p.manyToOne(Engagement),
    directorate: () => p.manyToOne(Directorate),
    issue: () => p.manyToOne(Issue),
    sentiment: p.smallint().nullable(),
    line: p.string().nullable(),
  },
})
