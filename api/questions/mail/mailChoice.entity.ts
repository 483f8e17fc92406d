import { defineEntity, p } from '@mikro-orm/core'
import { Account } from '../../accounts/account.entity.ts'
import { recordProperties } from '../../platform/record.ts'

/** What an account's holder wants of the mails that we send. Without one: no text. */
export const MailChoice = defineEntity({
  name: 'MailChoice',
  tableName: 'mail_choice',
  properties: {
    ...recordProperties,
    account: () => p.manyToOne(Account),
    hasText: p.boolean().default(false),
  },
})
