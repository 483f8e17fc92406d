import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Engagement } from './engagement.entity.ts'

const COMMITMENT_OWNERS = ['FORCE', 'STAKEHOLDER'] as const

/** `directorate`: the engagement's, which rules ask about. */
export const Commitment = defineEntity({
  name: 'Commitment',
  tableName: 'commitment',
  properties: {
    ...recordProperties,
    engagement: () => p.manyToOne(Engagement),
    directorate: () => p.manyToOne(Directorate),
    what: p.text(),
    owner: p.enum(COMMITMENT_OWNERS),
    due: p.date().nullable(),
    kept: p.boolean().nullable(),
    keptOn: p.date().nullable(),
  },
})
