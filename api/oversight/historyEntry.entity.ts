import { defineEntity, p } from '@mikro-orm/core'

/** One changed field. `class` is the stricter of its classes before and after; `subject` is the person concerned. */
export const HistoryEntry = defineEntity({
  name: 'HistoryEntry',
  tableName: 'history_entry',
  properties: {
    id: p.uuid().primary(),
    objectType: p.string(),
    objectId: p.uuid(),
    objectVersion: p.integer(),
    field: p.string(),
    class: p.string(),
    oldValue: p.json<unknown>().nullable(),
    newValue: p.json<unknown>().nullable(),
    at: p.datetime(),
    account: p.uuid().fieldName('account_id').nullable(),
    changedBy: p.string().nullable(),
    proposedBy: p.string().nullable(),
    source: p.string(),
    operation: p.string(),
    directorate: p.uuid().fieldName('directorate_id').nullable(),
    organisation: p.uuid().fieldName('organisation_id').nullable(),
    subject: p.uuid().fieldName('subject_id').nullable(),
  },
})
