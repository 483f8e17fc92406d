import { defineEntity, p } from '@mikro-orm/core'
import { newId } from '../../platform/record.ts'
import { Account } from '../../accounts/account.entity.ts'

/** How a session was opened. */
export type SignedInBy = 'PASSWORD' | 'TOTP' | 'RECOVERY_CODE' | 'PASSKEY' | 'SSO'

/** Written by better-auth; the cookie carries the signed `token`. */
export const Session = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    account: () => p.manyToOne(Account),
    token: p.string().hidden(),
    expiresAt: p.datetime().columnType('timestamptz'),
    ipAddress: p.string().nullable(),
    userAgent: p.string().nullable().hidden(),
    /** `userAgent` in words. */
    browser: p.string().nullable(),
    signedInBy: p.string().$type<SignedInBy>().default('PASSWORD'),
    createdAt: p
      .datetime()
      .columnType('timestamptz')
      .onCreate(() => new Date()),
    updatedAt: p
      .datetime()
      .columnType('timestamptz')
      .onCreate(() => new Date())
      .onUpdate(() => new Date()),
  },
})
