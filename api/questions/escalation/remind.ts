import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Mail } from '../../platform/mail/mail.ts'
import { sendInThread } from '../mail/sendInThread.ts'
import type { Escalation } from './escalations.ts'
import { recipientsAt } from './recipients.ts'

export type Reminding = { question: { id: string; reference: string }; escalation: Escalation; now: Date }

/** Queues the letters of an escalation, in the transaction that records it; without the question's own text. */
export async function remind(em: SqlEntityManager, mail: Mail, reminding: Reminding): Promise<void> {
  const { question, escalation, now } = reminding
  const { clock, level } = escalation
  const subject = level === 1 ? 'An answer is due soon' : 'An answer is overdue'
  const waitsFor = clock === 'FIRST_ANSWER' ? 'a first answer' : 'its answer'
  const paragraphs = [`Question ${question.reference} waits for ${waitsFor}.`]
  // Without a reply address: what an administrator replied could be no answer.
  for (const recipient of await recipientsAt(em, { question, level, now }))
    await sendInThread({ em, question, now }, mail, recipient, { subject, paragraphs, replyTo: null })
}
