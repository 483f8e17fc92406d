import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { Account } from '../accounts/account.entity.ts'

/** A key with which another system acts for its owner, within `scopes`. The secret itself is never stored. */
export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    ...recordProperties,
    account: () => p.manyToOne(Account),
    name: p.string(),
    /** First characters of the secret, to tell keys apart. */
    start: p.string(),
    keyHash: p.string().fieldName('key').hidden().lazy(),
    scopes: p.array<string>().columnType('text[]'),
    expiresAt: p.datetime().columnType('timestamptz').nullable(),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Recorded in batches: may lag a minute behind. */
    lastUsedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})
