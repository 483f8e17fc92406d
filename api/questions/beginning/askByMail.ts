import type { SqlEntityManager } from '@mikro-orm/sql'
import type { RecordedWithin } from '../../access/write/commitRecorded.ts'
import { governed } from '../../access/catalogue.ts'
import { writeWithin } from '../../access/write/atOnce/commitAtOnce.ts'
import { authorOf, entryFor, type WriteContext } from '../../access/write/writing.ts'
import { transactionOf } from '../../platform/database.ts'
import type { BeginningMail } from '../../platform/mail/inbound/handler.ts'
import { draftQuestion, LEAST_SUBJECT } from '../asking/draftQuestion.ts'
import { noteMessage } from '../mail/letterReaders.ts'
import { type MailedFiles, storeFiles } from '../mail/mailedFiles.ts'
import { cut, mailedText, WITHOUT_TEXT } from '../mail/mailedText.ts'
import { wardsNamed } from './wardsNamed.ts'

const WRITE = { type: 'Question', action: 'create', operation: 'askByMail', category: 'COLLECTION' } as const

const MOST_SUBJECT = 200
const WITHOUT_SUBJECT = 'Mail without a subject'

/**
 * A mail to a ward's address as its sender's question, as `askQuestion` would make it. A mail that has a subject alone
 * asks by that. @throws BadUserInput, Forbidden, ForbiddenField, Conflict
 */
export async function askByMail(
  context: WriteContext,
  em: SqlEntityManager,
  mail: BeginningMail & { files: MailedFiles },
): Promise<RecordedWithin> {
  const { db, gate, caller } = context
  const asked = transactionOf(db.orm, em)
  const { body, wholeText } = mailedText({ ...mail, notices: mail.files.dropped })
  const subject = (mail.subject ?? '').trim()
  const saysSomething = subject !== '' || mail.files.kept.length > 0
  const said = {
    subject: [...subject].length < LEAST_SUBJECT ? WITHOUT_SUBJECT : cutLine(subject),
    body: body || (saysSomething ? WITHOUT_TEXT : ''),
  }
  const mailed = { id: mail.id, wholeText, wards: await wardsNamed(mail.ward, asked) }
  const drafted = await draftQuestion({ context, asked, mailed }, said)
  const { records, image, afterwards } = drafted
  const author = { ...authorOf(caller, WRITE), source: 'mail' }
  const entry = entryFor(context, WRITE, governed(gate.catalogue, WRITE.type), [image])
  const id = String(image['id'])
  const attached = async (within: SqlEntityManager): Promise<void> => {
    const { ids } = await storeFiles(within, mail.files, { question: id, by: caller.viewer.accountId })
    if (ids.length > 0) await drafted.attach(within, ids)
    await noteMessage({ em: within, question: { id } }, mail.accountId, mail.messageId)
  }
  const { hasEvents } = await writeWithin(em, gate.catalogue, records, {
    author,
    entry,
    afterwards: [attached, ...afterwards],
  })
  return { id, entry, hasEvents }
}

const cutLine = (text: string): string => cut(text.replaceAll(/\s+/g, ' '), MOST_SUBJECT, false).replace('\n', ' ')
