import { defineEntity, p } from '@mikro-orm/core'

/** Attempts in one window. `key` is a keyed hash: the table names neither addresses nor e-mails. */
export const RateLimit = defineEntity({
  name: 'RateLimit',
  tableName: 'rate_limit',
  properties: {
    key: p.string().primary(),
    count: p.integer(),
    resetsAt: p.datetime().columnType('timestamptz'),
  },
})
