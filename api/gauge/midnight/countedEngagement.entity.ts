import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../../directory/directorate.entity.ts'

/** Written by takeMidnight.ts. */
export const CountedEngagement = defineEntity({
  name: 'CountedEngagement',
  tableName: 'counted_engagement',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    organisationId: p.uuid(),
    directorate: () => p.manyToOne(Directorate),
    kind: p.string(),
    lastAt: p.datetime().columnType('timestamptz'),
  },
})
