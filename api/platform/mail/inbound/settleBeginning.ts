import { admitBeginning, type Refusal } from './admit.ts'
import { postedIn } from './counts.ts'
import type { MailTransaction } from './handler.ts'
import type { HeldReason } from './heldMail.ts'
import type { JudgedMail } from './judging/judgeMail.ts'
import { pseudonym } from './pseudonym.ts'
import type { MailToSettle, Settling } from './settle.ts'
import { forgottenAt, keepUnconfirmed, unknownSender } from './unconfirmed.ts'

type Beginning = Extract<JudgedMail['verdict'], { kind: 'BEGINNING' }>

/** `POSTED` names by which its posts are counted. */
type Settled = { state: 'POSTED'; threadId: string } | { state: 'UNCONFIRMED' } | Refusal

/** A mail to a ward's address: begins a thread, waits for its sender to register, or is to be held. */
export async function settleBeginning(
  mail: MailToSettle,
  verdict: Beginning,
  to: Settling,
  transaction: MailTransaction,
): Promise<Settled> {
  const admitted = await admitBeginning(verdict, to, transaction, postedIn)
  if ('reason' in admitted) return admitted
  if (admitted.accountId === null) return letWait(mail, admitted.sender, to, transaction)
  const { accountId } = admitted
  if ('fault' in mail.read) return { reason: 'REFUSED', accountId }
  const { id, receivedAt } = mail.taken
  const begun = { ...mail.read, id, receivedAt, accountId, ward: verdict.ward, messageId: mail.judged.messageId }
  const outcome: 'POSTED' | HeldReason = (await to.handler.beginning?.receive(begun, transaction)) ?? 'NO_TOKEN'
  return outcome === 'POSTED' ? { state: 'POSTED', threadId: accountId } : { reason: outcome, accountId }
}

/** Answers, but nobody twice a day. */
async function letWait(
  { taken: { id, receivedAt } }: MailToSettle,
  sender: string,
  { keys, handler }: Settling,
  transaction: MailTransaction,
): Promise<Settled> {
  const senderKey = pseudonym(sender, keys)
  const found = await unknownSender(transaction, sender, senderKey)
  if (found === 'TOO_MANY') return { reason: 'TOO_MANY', accountId: null }
  const forgetAt = forgottenAt(receivedAt)
  const isAnswered = found === 'ANSWERED'
  if (isAnswered && !(await handler.beginning?.invite({ email: sender, until: forgetAt }, transaction)))
    return { reason: 'REFUSED', accountId: null }
  await keepUnconfirmed(transaction, id, { sender, senderKey, isAnswered, forgetAt })
  return { state: 'UNCONFIRMED' }
}
