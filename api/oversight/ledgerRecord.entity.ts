import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../accounts/account.entity.ts'

/** One logged operation (DPA 2018 s.62). Only the ledger writes records. */
export const LedgerRecord = defineEntity({
  name: 'LedgerRecord',
  tableName: 'ledger_record',
  readonly: true,
  properties: {
    seq: p.bigint('string').primary(),
    id: p.uuid().unique(),
    at: p.datetime(),
    account: p.uuid().fieldName('account_id').nullable(),
    /** The same column, as a relation. */
    caller: () => p.manyToOne(Account).fieldName('account_id').nullable().persist(false),
    client: p.string(),
    category: p.string(),
    operation: p.string(),
    purpose: p.string().nullable(),
    subjects: p.array().columnType('uuid[]'),
    classes: p.array().columnType('text[]'),
  },
})
