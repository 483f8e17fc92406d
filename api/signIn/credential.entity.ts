import { defineEntity, p } from '@mikro-orm/core'
import { newId } from '../platform/record.ts'
import { Account } from '../accounts/account.entity.ts'

/** `providerId` of a password. For single sign-on it is the issuer. */
export const PASSWORD_PROVIDER = 'credential'

/** One way to sign in. For a password, `providerAccountId` is the account's own id. */
export const Credential = defineEntity({
  name: 'Credential',
  tableName: 'credential',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    account: () => p.manyToOne(Account),
    providerId: p.string(),
    providerAccountId: p.string(),
    passwordHash: p.string().nullable().hidden().lazy(),
    accessToken: p.text().nullable().hidden().lazy(),
    refreshToken: p.text().nullable().hidden().lazy(),
    idToken: p.text().nullable().hidden().lazy(),
    accessTokenExpiresAt: p.datetime().columnType('timestamptz').nullable(),
    refreshTokenExpiresAt: p.datetime().columnType('timestamptz').nullable(),
    scope: p.string().nullable(),
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
