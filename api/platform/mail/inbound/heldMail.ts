import type { Asked } from '../../database.ts'
import { newId } from '../../record.ts'

export type HeldReason =
  | 'NO_TOKEN'
  | 'FORGED_TOKEN'
  | 'EXPIRED_TOKEN'
  /** Its sender is not the account that the address was made for. */
  | 'OTHER_SENDER'
  | 'ACCOUNT_ENDED'
  | 'TOO_MANY'
  | 'AUTOMATIC'
  | 'UNREADABLE'
  /** The feature would not take it. */
  | 'REFUSED'
  /** What it answers does not wait for an answer. */
  | 'UNDER_WAY'
  /** What it answers is over. */
  | 'QUESTION_ENDED'
  /** Taking it failed again and again. */
  | 'FAILED'

export type MailToHold = {
  reason: HeldReason
  receivedAt: Date
  sender: string | null
  subject: string | null
  visibleText: string | null
  wholeText: string | null
  messageId: string | null
  /** Proved by a token, which may have expired or be another's. */
  postId: string | null
  /** Whose address the sender has. */
  accountId: string | null
  /** Message-IDs of ours that it answers: only a hint. */
  threadIds: readonly string[]
  /** The mail as it came, encrypted. */
  sealed: Uint8Array
}

/** Longer than a reply address is valid, so that its holder hears of a lost reply before it is gone. */
const HELD_DAYS = 120

type Asking = Pick<Asked, 'query'>

export async function holdMail(transaction: Asking, mail: MailToHold): Promise<string> {
  const id = newId()
  await transaction.query({
    text: `
      insert into held_mail (id, reason, received_at, sender, subject, visible_text, whole_text, message_id, post_id,
        account_id, thread_ids, sealed)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text[], $12)
    `,
    values: [
      id,
      mail.reason,
      mail.receivedAt.toISOString(),
      mail.sender,
      mail.subject,
      mail.visibleText,
      mail.wholeText,
      mail.messageId,
      mail.postId,
      mail.accountId,
      mail.threadIds,
      mail.sealed,
    ],
  })
  return id
}

/**
 * Deletes what was held for HELD_DAYS, and what is known of finished mails once no reply address of their time is
 * valid: until then they show that a mail came before.
 */
export async function sweepMail(db: Asking): Promise<void> {
  const old = (table: string, since: string): string => `
    delete from ${table} where id in (select id from ${table} where ${since} < now() - interval '${HELD_DAYS} days' limit 1000)`
  await db.query({ text: old('held_mail', 'created_at'), values: [] })
  await db.query({ text: old('inbound_mail', 'finished_at'), values: [] })
}
