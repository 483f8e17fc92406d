import { isOurMessageId } from '../messageId.ts'
import { admit, type Refusal } from './admit.ts'
import { automaticFrom, postedIn } from './counts.ts'
import type { MailHandler, MailTransaction } from './handler.ts'
import { holdMail, type HeldReason } from './heldMail.ts'
import { isKept } from './judging/rates.ts'
import type { JudgedMail } from './judging/judgeMail.ts'
import type { MailRead } from './parsing/mailParser.ts'
import type { FinalState, Finish, TakenMail } from './queue.ts'
import { pseudonym } from './pseudonym.ts'
import type { ReplyKeys } from './replyToken.ts'
import { settleBeginning } from './settleBeginning.ts'

export type MailToSettle = {
  taken: TakenMail
  judged: JudgedMail
  read: MailRead
  sealed: Uint8Array
  /** What was found before the transaction; null if nothing is against posting it. */
  refusal: Refusal | null
}

export type Settling = { keys: ReplyKeys; messageIdDomain: string; handler: MailHandler }

/**
 * Does what a mail demands, in the transaction that marks it as read; null if it stays unread until its sender has an
 * account.
 */
export async function settleMail(
  mail: MailToSettle,
  to: Settling,
  transaction: MailTransaction,
): Promise<Finish | null> {
  const { judged } = mail
  const { verdict } = judged
  const done = (state: FinalState, more: Partial<Finish> = {}): Finish => ({
    state,
    threadId: null,
    senderKey: null,
    ...more,
  })
  const held = async (reason: HeldReason, accountId: string | null = null): Promise<Finish> => {
    await hold(mail, reason, accountId, { to, transaction })
    return done('HELD')
  }

  if (mail.refusal) return held(mail.refusal.reason, mail.refusal.accountId)
  if (verdict.kind === 'HELD') return held(verdict.reason)
  if (verdict.kind === 'REPORT') {
    await markBounced(verdict.report, to.messageIdDomain, transaction)
    return done('REPORT')
  }
  if (verdict.kind === 'AUTOMATIC') {
    // A good token shows that the sender was written to; of the others nobody need read anything, nor do they count.
    if (!verdict.proven) return done('AUTOMATIC')
    const senderKey = pseudonym(judged.sender, to.keys)
    if (isKept(await automaticFrom(transaction, senderKey))) await held('AUTOMATIC')
    return done('AUTOMATIC', { senderKey })
  }

  if (verdict.kind === 'BEGINNING') {
    const begun = await settleBeginning(mail, verdict, to, transaction)
    if ('reason' in begun) return held(begun.reason, begun.accountId)
    return begun.state === 'UNCONFIRMED' ? null : done('POSTED', { threadId: begun.threadId })
  }

  const admitted = await admit(verdict, to, transaction, postedIn)
  if ('reason' in admitted) return held(admitted.reason, admitted.accountId)
  const { accountId, threadId } = admitted
  if ('fault' in mail.read) return held('REFUSED', accountId)

  const { id, receivedAt } = mail.taken
  const { postId } = verdict.token
  const reply = { ...mail.read, id, receivedAt, accountId, threadId, postId, messageId: judged.messageId }
  const outcome = await to.handler.receive(reply, transaction)
  return outcome === 'POSTED' ? done('POSTED', { threadId }) : held(outcome, accountId)
}

type Holding = { to: Settling; transaction: MailTransaction }

async function hold(
  mail: MailToSettle,
  reason: HeldReason,
  accountId: string | null,
  { to, transaction }: Holding,
): Promise<void> {
  const kept = heldOf(mail, reason, accountId)
  const id = await holdMail(transaction, kept)
  await to.handler.held({ id, postId: kept.postId }, transaction)
}

function heldOf(mail: MailToSettle, reason: HeldReason, accountId: string | null) {
  const { judged, read, taken, sealed } = mail
  const content = 'fault' in read ? { subject: null, visibleText: null, wholeText: null } : read
  return {
    reason,
    receivedAt: taken.receivedAt,
    sender: judged.sender,
    subject: content.subject,
    visibleText: content.visibleText,
    wholeText: content.wholeText,
    messageId: judged.messageId,
    postId: judged.thread.by === 'token' ? judged.thread.postId : null,
    accountId,
    threadIds: judged.thread.by === 'references' ? judged.thread.messageIds : [],
    sealed,
  }
}

async function markBounced(
  { action, status, messageId }: Extract<JudgedMail['verdict'], { kind: 'REPORT' }>['report'],
  messageIdDomain: string,
  transaction: MailTransaction,
): Promise<void> {
  if (action !== 'failed' || messageId === null || !isOurMessageId(messageId, messageIdDomain)) return
  await transaction.query({
    text: `update outbox_mail set state = 'BOUNCED', failure = $2 where message_id = $1 and state = 'SENT'`,
    values: [messageId, status ?? 'not delivered'],
  })
}
