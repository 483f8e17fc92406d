import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../accounts/account.entity.ts'
import { recordProperties } from '../platform/record.ts'

/** Mail that made no post and waits for a SPOC. Written by api/platform/mail/inbound, which alone opens the mail itself. */
export const HeldMail = defineEntity({
  name: 'HeldMail',
  tableName: 'held_mail',
  properties: {
    ...recordProperties,
    /** HeldReason of api/platform/mail/inbound/heldMail.ts */
    reason: p.string(),
    receivedAt: p.datetime().columnType('timestamptz'),
    sender: p.string().nullable(),
    subject: p.string().nullable(),
    visibleText: p.text().nullable(),
    wholeText: p.text().nullable(),
    messageId: p.string().nullable(),
    postId: p.uuid().nullable(),
    account: () => p.manyToOne(Account).nullable(),
    threadIds: p.array().columnType('text[]'),
  },
})
