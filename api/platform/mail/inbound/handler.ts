import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Asked } from '../../database.ts'
import type { HeldReason } from './heldMail.ts'
import type { MailContent } from './parsing/parseMail.ts'

/** The transaction that stores what became of a mail; there is no second connection while it is open. */
export type MailTransaction = Pick<Asked, 'query'> & {
  em: SqlEntityManager
  /** What may fail without harm: the mail has been dealt with by then. */
  afterCommit(does: () => Promise<void> | void): void
}

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

/** A mail to a ward's address, by the holder of an account. */
export type BeginningMail = Omit<InboundMail, 'postId' | 'threadId'> & { ward: string }

/** `accountId`: null where nobody has an account with that address. */
export type Beginner = { accountId: string; ended: boolean } | { accountId: null }

type MailAccount = {
  accountId: string
  /** Suspended, archived, or no longer allowed to post there. */
  ended: boolean
  /** What `postId` is part of: rates are counted by it. Null if there is no such post any more. */
  threadId: string | null
}

/** What a feature does with replies. All else runs in the transaction that marks the mail as read; throw and it is tried again. */
export type MailHandler = {
  /**
   * Of a mail that may be received, before the transaction: what takes long and needs no database. Whatever it throws is
   * taken for a fault of the mail.
   */
  prepare?(content: MailContent): Promise<void>
  /** The account with this address, normalised as accounts keep theirs; null if there is none. Asked twice of a mail. */
  account(asked: { email: string; postId: string }, db: Pick<Asked, 'query'>): Promise<MailAccount | null>
  /** Only for a mail with a good token, by the account that the token was made for, within the rates, and not automatic. */
  receive(mail: InboundMail, transaction: MailTransaction): Promise<'POSTED' | HeldReason>
  /** A mail was held: says who may read it. `postId` as the reply address says, null without one. */
  held(mail: { id: string; postId: string | null }, transaction: MailTransaction): Promise<void>
  /** What it does with mail to a ward's address; left out: nothing, and it is held. */
  beginning?: BeginningHandler
}

type BeginningHandler = {
  /** The sender's account; null if the ward does not exist. Called twice for each mail. */
  writer(asked: { email: string; ward: string }, db: Pick<Asked, 'query'>): Promise<Beginner | null>
  receive(mail: BeginningMail, transaction: MailTransaction): Promise<'POSTED' | HeldReason>
  /**
   * Tells somebody without an account how to get one, until when their mail is kept.
   * @returns false where no mail can be sent
   */
  invite(asked: { email: string; until: Date }, transaction: MailTransaction): Promise<boolean>
}
