import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Premises } from '../premises/premises.entity.ts'

const ENGAGEMENT_STATUSES = ['PLANNED', 'HELD', 'CANCELLED', 'MISSED'] as const

const ids = (column: string) => p.array().columnType('uuid[]').fieldName(column)

/** `kind`: an entry's code. `sharedWith`: the organisations, if it is shared with them, which rules ask about. */
export const Engagement = defineEntity({
  name: 'Engagement',
  tableName: 'engagement',
  properties: {
    ...recordProperties,
    kind: p.string(),
    status: p.enum(ENGAGEMENT_STATUSES),
    cancelledBecause: p.text().nullable(),
    occurredAt: p.datetime().columnType('timestamptz'),
    endsAt: p.datetime().columnType('timestamptz').nullable(),
    allDay: p.boolean().default(false),
    directorate: () => p.manyToOne(Directorate),
    organisations: ids('organisation_ids').onCreate(() => []),
    shared: p.boolean().default(false),
    sharedWith: ids('shared_with_ids')
      .generated(`(case when shared and archived_at is null then organisation_ids else '{}'::uuid[] end) stored`)
      .nullable(),
    people: ids('person_ids').onCreate(() => []),
    officers: ids('officer_ids').onCreate(() => []),
    issues: ids('issue_ids').onCreate(() => []),
    premises: () => p.manyToOne(Premises).nullable(),
    place: p.string().nullable(),
    summary: p.text(),
    needsHeard: p.text().nullable(),
    need: p.smallint().nullable(),
    confidence: p.smallint().nullable(),
    satisfaction: p.smallint().nullable(),
    followUpDueAt: p.datetime().columnType('timestamptz').nullable(),
  },
})
