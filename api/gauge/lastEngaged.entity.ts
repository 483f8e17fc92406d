import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'

/** Kept by triggers (0057_last_engaged.ts); nobody else writes it. */
export const LastEngaged = defineEntity({
  name: 'LastEngaged',
  tableName: 'last_engaged',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    through: p.enum(['ORGANISATION', 'PERSON', 'ANSWER'] as const),
    stakeholderId: p.uuid(),
    directorate: () => p.manyToOne(Directorate),
    kind: p.string(),
    lastAt: p.datetime().columnType('timestamptz'),
  },
})
