import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../../directory/directorate.entity.ts'
import { recordProperties } from '../../platform/record.ts'
import { Premises } from '../../premises/premises.entity.ts'

const ids = (column: string) => p.array().columnType('uuid[]').fieldName(column)

/** `madeUntil`: the day up to which its instances are made; no field, and no change of it is one of the record. */
export const EngagementSeries = defineEntity({
  name: 'EngagementSeries',
  tableName: 'engagement_series',
  properties: {
    ...recordProperties,
    directorate: () => p.manyToOne(Directorate),
    rule: p.text(),
    firstDay: p.date(),
    lastDay: p.date(),
    endsBefore: p.date().nullable(),
    startTime: p.string().nullable(),
    minutes: p.integer().nullable(),
    zone: p.string(),
    madeUntil: p.date().nullable(),
    kind: p.string(),
    organisations: ids('organisation_ids').onCreate(() => []),
    people: ids('person_ids').onCreate(() => []),
    groups: ids('group_ids').onCreate(() => []),
    officers: ids('officer_ids').onCreate(() => []),
    issues: ids('issue_ids').onCreate(() => []),
    premises: () => p.manyToOne(Premises).nullable(),
    place: p.string().nullable(),
    summary: p.text(),
    shared: p.boolean().default(false),
    source: p.enum(['CONSOLE', 'API', 'CALENDAR', 'IMPORT'] as const).nullable(),
  },
})
