import { defineEntity, p } from '@mikro-orm/core'

/** Somebody or some organisation that the ledger may be asked about: a view of the register, for reading only. */
export const LedgerSubject = defineEntity({
  name: 'LedgerSubject',
  tableName: 'ledger_subject',
  readonly: true,
  properties: {
    id: p.uuid().primary(),
    kind: p.string(),
    name: p.string(),
    detail: p.string().nullable(),
    createdAt: p.datetime(),
    archivedAt: p.datetime().nullable(),
  },
})
