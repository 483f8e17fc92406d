import type { SqlEntityManager } from '@mikro-orm/sql'
import { governed } from '../../access/catalogue.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { judgeFor } from '../../access/write/judging/judge.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { AcceptHeldMailInput } from '../../generated/resolvers.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput, Conflict, Forbidden, NotFound } from '../../platform/errors.ts'
import { newId } from '../../platform/record.ts'
import { reopen, takeReply } from '../asking/reply.ts'
import { stillAsks } from '../asking/stillAsks.ts'
import { HandlingNote } from '../handlingNote.entity.ts'
import { noteMessage } from '../mail/letterReaders.ts'
import { type MailedFiles, storeFiles } from '../mail/mailedFiles.ts'
import { cut, mailedText } from '../mail/mailedText.ts'
import { changedSubject } from '../mail/subjects.ts'
import { actOn, type OnLocked } from '../onQuestion.ts'
import { post } from '../posting.ts'
import { Question } from '../question.entity.ts'
import { heldFiles, type HeldFiles } from './heldFiles.ts'
import { lockHeld, readHeld, settleHeld } from './lockHeld.ts'

const MOST_NOTE = 5_000

type Held = Awaited<ReturnType<typeof lockHeld>>

/** @throws NotFound, Forbidden, BadUserInput naming `question`, Conflict */
export async function acceptHeldMail(
  context: WriteContext & HeldFiles,
  input: AcceptHeldMailInput,
): Promise<{ id: string }> {
  // The ledger names whom the question is about: a mail says so of nobody.
  const write = { type: 'Question', action: 'update', operation: 'acceptHeldMail', category: 'ALTERATION' } as const
  const { mail, question } = await judged(context, input)
  const files = await heldFiles(context, mail)
  await inTransaction(context, write, async (em, _type, judge) => {
    const image = await actOn(context, em, judge, { id: question, of: 'handling' }, async (on) => {
      const held = await lockHeld(em, judge, input)
      const author = await authorOnAskersSide(em, held, on)
      if (author === null) note(on, held, files)
      else await postAs(author, on, held, files)
      held.question = em.getReference(Question, on.question.id)
      held.routedDirectorates = [...on.question.routedDirectorates]
      settleHeld(held, author === null ? 'NOTED' : 'POSTED', on.now)
    })
    return [image]
  })
  context.mail.wake()
  return { id: mail }
}

/**
 * Before the mail is opened and its files are scanned, which takes long. Judged again once both are locked.
 * @throws NotFound, Forbidden, BadUserInput naming `question`, Conflict
 */
async function judged({ db, gate, caller }: WriteContext, input: AcceptHeldMailInput) {
  const judge = judgeFor(gate.catalogue, caller)
  const held = await readHeld(db, judge, input)
  const id = input.question ?? held['question']
  if (!id) throw new BadUserInput({ question: 'is required: the mail does not say which' })
  const type = governed(gate.catalogue, 'Question')
  const { image } = await readForCaller(db, judge, type, id, [])
  if (!judge.verdict(type.name, image)('read', 'handling')) throw new NotFound()
  return { mail: String(held['id']), question: String(image['id']) }
}

const AUTHOR = `
  select a.id::text as id, 'SPOC' = any(a.roles) as "isSpoc" from account a
  where a.email = $1 and a.suspended_at is null and a.archived_at is null
    and (a.standing is null or a.standing <> 'VIEWER')
    and (a.id = $2 and ${stillAsks('$3::uuid')} or 'STAKEHOLDER' = any(a.roles) and a.organisation_id = $3::uuid)`

type Author = { id: string; isSpoc: boolean }

async function authorOnAskersSide(em: SqlEntityManager, { sender }: Held, on: OnLocked): Promise<Author | null> {
  const { asker, organisation } = on.question
  const values = [sender, asker?.id ?? null, organisation?.id ?? null]
  const [author] = await queryWithin<Author>(em, { text: AUTHOR, values })
  return author ?? null
}

/** By the officer's word: also while the question is under way, which starts no clock, and after it was closed. */
async function postAs({ id: author, isSpoc }: Author, on: OnLocked, held: Held, files: MailedFiles): Promise<void> {
  if (on.state === 'WITHDRAWN') throw new Conflict('The question is withdrawn.', { status: on.state })
  if (on.state === 'CLOSED') await reopen(on)
  else if (on.state === 'WAITING' || on.state === 'ANSWERED') await takeReply(on, 'MAIL')
  const { ids, notices } = await storeFiles(on.em, files, { question: on.question.id, by: on.viewer.accountId })
  const { body, wholeText } = textOf(held, notices)
  const subject = changedSubject(held.subject ?? null, on.question.reference)
  post(on, {
    body,
    author,
    attachments: ids,
    officer: null,
    mail: { id: held.id, subject, wholeText, isSpocs: isSpoc },
  })
  await noteMessage(on, author, held.messageId ?? null)
}

function note(on: OnLocked, held: Held, { kept, dropped }: MailedFiles): void {
  const left = kept.map(({ name }) => `The file “${name}” is not kept in a note.`)
  const { body } = textOf(held, [...dropped, ...left])
  const head = `Mail from ${held.sender ?? 'an unknown sender'}: ${held.subject ?? 'no subject'}`
  const written = on.em.create(HandlingNote, {
    id: newId(),
    handling: on.question.handling,
    officer: on.viewer.accountId,
    text: cut(`${head}\n\n${body}`, MOST_NOTE, false),
    routedDirectorates: on.question.routedDirectorates,
  } as never)
  const image = imageOf(governed(on.judge.catalogue, 'HandlingNote'), written)
  if (!on.judge.verdict('HandlingNote', image)('create', 'text')) throw new Forbidden()
}

/** @throws Conflict for a mail that nobody could read */
function textOf({ visibleText, wholeText }: Held, notices: readonly string[]): ReturnType<typeof mailedText> {
  const visible = visibleText || wholeText || ''
  if (visible.trim() === '') throw new Conflict('There is no text in this mail: it can only be discarded.')
  return mailedText({ visibleText: visible, wholeText: wholeText ?? '', shortened: false, notices })
}
