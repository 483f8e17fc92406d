import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Account } from './account.entity.ts'

/** `startsOn` and `endsOn` are London dates, inclusive; null: no limit. */
export const SpocAssignment = defineEntity({
  name: 'SpocAssignment',
  tableName: 'spoc_assignment',
  properties: {
    ...recordProperties,
    account: () => p.manyToOne(Account),
    directorate: () => p.manyToOne(Directorate),
    startsOn: p.date().nullable(),
    endsOn: p.date().nullable(),
    lead: p.boolean().default(false),
    absentFrom: p.date().nullable(),
    absentUntil: p.date().nullable(),
  },
})
