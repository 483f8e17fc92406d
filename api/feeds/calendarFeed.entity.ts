import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../accounts/account.entity.ts'
import { Directorate } from '../directory/directorate.entity.ts'
import { recordProperties } from '../platform/record.ts'

/** Without a directorate: the owner's own engagements. Only the secret's hash is stored. */
export const CalendarFeed = defineEntity({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  properties: {
    ...recordProperties,
    account: () => p.manyToOne(Account),
    directorate: () => p.manyToOne(Directorate).nullable(),
    name: p.string(),
    details: p.boolean(),
    secretHash: p.string().hidden().lazy(),
    renewedAt: p.datetime().columnType('timestamptz').nullable(),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    lastFetchedOn: p.date().nullable(),
  },
})
