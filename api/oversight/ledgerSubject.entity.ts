import { defineEntity, p } from '@mikro-orm/core'

/** A view of the people and organisations that the ledger may be searched for. */
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
