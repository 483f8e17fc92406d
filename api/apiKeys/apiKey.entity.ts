import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { Account } from '../accounts/account.entity.ts'

/** Lets another system act for its owner, within `scopes`. Only the secret's hash is stored. */
export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    ...recordProperties,
    account: () => p.manyToOne(Account),
    name: p.string(),
    /** The first characters of the secret, to tell keys apart. */
    start: p.string(),
    keyHash: p.string().fieldName('key').hidden().lazy(),
    scopes: p.array<string>().columnType('text[]'),
    expiresAt: p.datetime().columnType('timestamptz').nullable(),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Written in batches, up to a minute late. */
    lastUsedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})
