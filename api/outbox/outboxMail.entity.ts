import { defineEntity, p } from '@mikro-orm/core'
import { newId } from '../platform/record.ts'
import { Account } from '../accounts/account.entity.ts'

/** Written by api/platform/mail, which alone knows the text while it waits. */
export const OutboxMail = defineEntity({
  name: 'OutboxMail',
  tableName: 'outbox_mail',
  properties: {
    id: p.uuid().primary().onCreate(newId),
    createdAt: p.datetime().columnType('timestamptz'),
    account: () => p.manyToOne(Account).nullable(),
    purpose: p.string(),
    recipient: p.string(),
    subject: p.string(),
    body: p.text().nullable(),
    state: p.string(),
    attempts: p.integer(),
    uselessAt: p.datetime().columnType('timestamptz').hidden(),
    finishedAt: p.datetime().columnType('timestamptz').nullable(),
    failure: p.string().nullable(),
  },
})
