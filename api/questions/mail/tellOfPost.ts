import type { SqlEntityManager } from '@mikro-orm/sql'
import { queryWithin } from '../../platform/database.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import type { OnQuestion } from '../onQuestion.ts'
import { askerOf, type LetterReader, officersOf, spocsOf } from './letterReaders.ts'
import { sendInThread } from './sendInThread.ts'
import { ASKERS_SUBJECT, OFFICERS_SUBJECT } from './subjects.ts'

type Asked = { id: string; reference: string }
type About = { em: SqlEntityManager; question: Asked; now: Date }

/** `answers`: the post that a reply to the letter answers. */
type Telling = { subject: string; says: string; text: string; answers: string }

/**
 * Queues letters about what was posted last, in the transaction that stores it: to the asker what the force wrote, to
 * the force what the asker's side did. Nothing else that the force does inside is ever mailed to the asker.
 */
export async function tellOfPost(on: OnQuestion & About, mail: Mail): Promise<void> {
  const { posted, question, viewer } = on
  if (!posted || !mail.possible) return
  const { reference } = question
  const { body: text, id: answers, fromForce } = posted
  const readers = fromForce ? await askerOf(on) : await officersOf(on, on.now)
  const telling = fromForce
    ? { subject: ASKERS_SUBJECT, says: `The force has written to you about your question ${reference}.` }
    : { subject: OFFICERS_SUBJECT, says: `There is something new from those who asked question ${reference}.` }
  for (const reader of readers)
    if (reader.accountId !== viewer.accountId) await send(on, mail, reader, { ...telling, text, answers })
}

/** Tells the SPOCs whom a new question goes to. */
export async function tellOfQuestion(
  about: About & { question: Asked & { body: string; asker?: { id: string } | null | undefined } },
  mail: Mail,
): Promise<void> {
  if (!mail.possible) return
  const { asker, id } = about.question
  await tellThatItWaits(about, mail, { readers: await officersOf(about, about.now), except: asker?.id, answers: id })
}

/** Tells the SPOCs of directorates that are asked later, as those first asked were told. The asker learns nothing of it. */
export async function tellOfRoutes(on: OnQuestion & About, mail: Mail): Promise<void> {
  const { opened = [], question, now, viewer } = on
  if (opened.length === 0 || !mail.possible) return
  const asker = question.asker?.id
  const readers = (await spocsOf(on, now, opened)).filter(({ accountId }) => accountId !== asker)
  await tellThatItWaits(on, mail, { readers, except: viewer.accountId, answers: await latestOf(on) })
}

/** What a letter about a question answers: its last post, or the question itself. */
async function latestOf({ em, question: { id } }: About): Promise<string> {
  const text = `
    select id::text as id from post where question_id = $1 and archived_at is null order by posted_at desc, id desc limit 1`
  const [latest] = await queryWithin<{ id: string }>(em, { text, values: [id] })
  return latest?.id ?? id
}

type Told = { readers: readonly LetterReader[]; except: string | undefined; answers: string }

async function tellThatItWaits(
  about: About & { question: Asked & { body: string } },
  mail: Mail,
  { readers, except, answers }: Told,
): Promise<void> {
  const { reference, body } = about.question
  const says = `Question ${reference} waits for an answer.`
  for (const reader of readers)
    if (reader.accountId !== except)
      await send(about, mail, reader, { subject: OFFICERS_SUBJECT, says, text: body, answers })
}

/** Without what was written, unless its reader chose otherwise: a mailbox is not the place for it. */
function send(about: About, mail: Mail, reader: LetterReader, telling: Telling): Promise<void> {
  const { subject, says, text, answers } = telling
  const paragraphs = [says, ...(reader.hasText && !mail.kept ? [text] : [])]
  const replyTo = mail.replyAddress(answers, reader.accountId)
  return sendInThread(about, mail, reader, { subject, paragraphs, replyTo })
}
