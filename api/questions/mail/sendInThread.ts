import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import { type Addressee, letterTo, NOTICE_HOLDS_MS } from '../../platform/mail/addressed.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { newId } from '../../platform/record.ts'
import { noteMessage } from './letterReaders.ts'
import { subjectOf } from './subjects.ts'

type About = { em: SqlEntityManager; question: { id: string; reference: string }; now: Date }
type Reader = Addressee & { accountId: string; messageIds: string[] }

/** `paragraphs`: what stands above the link to the question. `replyTo`: where an answer by mail goes; null: none is taken. */
type Said = { subject: string; paragraphs: readonly string[]; replyTo: string | null }

/** Queues one letter in its reader's thread of the question, in the transaction of what it tells of. */
export async function sendInThread(about: About, mail: Mail, reader: Reader, said: Said): Promise<void> {
  const { question, now } = about
  const { subject, paragraphs, replyTo } = said
  const uselessAt = new Date(now.getTime() + NOTICE_HOLDS_MS)
  const letter = letterTo(reader, 'QUESTION', subjectOf(question.reference, subject), uselessAt, [
    ...paragraphs,
    `${mail.baseUrl}/questions/${question.id}/show`,
    ...(replyTo === null ? [] : ['You may also answer this mail. Write above the quoted text.']),
  ])
  const threaded = { ...letter, id: newId(), thread: { messageIds: reader.messageIds, replyTo } }
  await queryWithin(about.em, mail.entrust(threaded))
  await noteMessage(about, reader.accountId, mail.messageId(threaded.id))
}
