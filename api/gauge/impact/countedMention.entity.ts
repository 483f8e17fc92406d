import { defineEntity, p } from '@mikro-orm/core'
import { Issue } from '../../directory/issue.entity.ts'

/** Written with the copy of a midnight (gauge/midnight/takeMidnight.ts). */
export const CountedMention = defineEntity({
  name: 'CountedMention',
  tableName: 'counted_mention',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    issue: () => p.manyToOne(Issue),
    month: p.date(),
    sentiment: p.decimal('number').nullable(),
  },
})
