import { defineEntity, p } from '@mikro-orm/core'
import { newId } from '../../platform/record.ts'
import { Account } from '../../accounts/account.entity.ts'

/** An app with six-digit codes (TOTP), and its recovery codes. Written by better-auth. */
export const AuthenticatorApp = defineEntity({
  name: 'AuthenticatorApp',
  tableName: 'authenticator_app',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    account: () => p.manyToOne(Account),
    /** Encrypted with the process's secret. */
    secret: p.text().hidden().lazy(),
    /** Keyed hashes; see `recoveryCodes.ts`. */
    recoveryCodes: p.text().hidden().lazy(),
    /** Derived by the database from `recoveryCodes`. */
    recoveryCodesLeft: p.integer().generated(`(split_part(recovery_codes, '.', 1)::integer) stored`),
    /** False until the first code was entered. */
    verified: p.boolean().default(false),
    failures: p.integer().default(0).hidden(),
    unlockedAt: p.datetime().columnType('timestamptz').nullable().hidden(),
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
