import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { Account } from '../accounts/account.entity.ts'

/** One subject's private data, opened to one account for a recorded reason until it expires or is ended. */
export const BreakGlass = defineEntity({
  name: 'BreakGlass',
  tableName: 'break_glass',
  properties: {
    ...recordProperties,
    account: () => p.manyToOne(Account),
    subjectId: p.uuid(),
    subjectType: p.string().$type<'Person' | 'Organisation'>(),
    reason: p.text(),
    expiresAt: p.datetime().columnType('timestamptz'),
    /** Display name at the time. */
    openedBy: p.text().nullable(),
    minutes: p.integer().nullable(),
    needsConfirmation: p.boolean().default(false),
    confirmer: () => p.manyToOne(Account).nullable(),
    confirmedBy: p.text().nullable(),
    confirmedAt: p.datetime().columnType('timestamptz').nullable(),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})
