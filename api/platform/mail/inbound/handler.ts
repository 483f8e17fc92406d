import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Asked } from '../../database.ts'
import type { MailContent } from './parsing/parseMail.ts'

/** The transaction that stores what became of a mail; there is no second connection while it is open. */
export type MailTransaction = Pick<Asked, 'query'> & { em: SqlEntityManager }

/** A reply by an account's holder, to a post that we told of at a reply address. */
export type InboundMail = MailContent & {
  /** Unique for each mail: what is made of it may carry it as a key. */
  id: string
  receivedAt: Date
  accountId: string
  /** The post that it answers, as the reply address says. */
  postId: string
  threadId: string
  /** Null if it has none; keep it, so that the next letter of the thread can name it. */
  messageId: string | null
  /** Without quotes and signature. */
  visibleText: string
}

type MailAccount = {
  accountId: string
  /** Suspended, archived, or no longer allowed to post there. */
  ended: boolean
  /** What `postId` is part of: rates are counted by it. Null if there is no such post any more. */
  threadId: string | null
}

/** What a feature does with replies. Both run in the transaction that marks the mail as read; throw and it is tried again. */
export type MailHandler = {
  /** The account with this address, normalised as accounts keep theirs; null if there is none. */
  account(asked: { email: string; postId: string }, transaction: MailTransaction): Promise<MailAccount | null>
  /** Only for a mail with a good token, by the account that the token was made for, within the rates, and not automatic. */
  receive(mail: InboundMail, transaction: MailTransaction): Promise<'POSTED' | 'REFUSED'>
}

/** Until a feature takes replies, each is held. */
export const NOBODY: MailHandler = { account: async () => null, receive: async () => 'REFUSED' }
