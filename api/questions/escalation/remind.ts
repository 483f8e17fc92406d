import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { letterTo, NOTICE_HOLDS_MS } from '../../platform/mail/addressed.ts'
import type { Letter, Mail } from '../../platform/mail/mail.ts'
import { newId } from '../../platform/record.ts'
import { noteMessage } from '../mail/letterReaders.ts'
import { subjectOf } from '../mail/subjects.ts'
import type { Escalation } from './escalations.ts'
import { type Recipient, recipientsAt } from './recipients.ts'

export type Reminding = { question: { id: string; reference: string }; escalation: Escalation; now: Date }

/** Queues the letters of an escalation, in the transaction that records it. */
export async function remind(em: SqlEntityManager, mail: Mail, reminding: Reminding): Promise<void> {
  const { question, escalation, now } = reminding
  for (const recipient of await recipientsAt(em, { question, level: escalation.level, now })) {
    const letter = letterOf(recipient, reminding, mail.baseUrl)
    await queryWithin(em, mail.entrust(letter))
    await noteMessage({ em, question }, recipient.accountId, mail.messageId(letter.id))
  }
}

/** Without the question's own text: a mailbox is not the place for it. */
function letterOf(to: Recipient, { question, escalation, now }: Reminding, baseUrl: string): Letter & { id: string } {
  const { id, reference } = question
  const { clock, level } = escalation
  const subject = subjectOf(reference, level === 1 ? 'An answer is due soon' : 'An answer is overdue')
  const uselessAt = new Date(now.getTime() + NOTICE_HOLDS_MS)
  const letter = letterTo(to, 'QUESTION', subject, uselessAt, [
    `Question ${reference} waits for ${clock === 'FIRST_ANSWER' ? 'a first answer' : 'its answer'}.`,
    `${baseUrl}/questions/${id}/show`,
  ])
  // Without a reply address: what an administrator replied could be no answer.
  return { ...letter, id: newId(), thread: { messageIds: to.messageIds, replyTo: null } }
}
