import { queryWithin } from '../../platform/database.ts'
import { Conflict } from '../../platform/errors.ts'
import type { InboundMail } from '../../platform/mail/inbound/handler.ts'
import { actorOf } from '../actorOf.ts'
import { reply } from '../asking/reply.ts'
import { answer, speakingFor } from '../handling/answer.ts'
import { bringAbout, type OnLocked, type OnQuestion } from '../onQuestion.ts'
import { isSpoc } from '../workflow/actors.ts'
import { changedSubject } from './subjects.ts'
import { type MailedFiles, storeFiles } from './mailedFiles.ts'
import { mailedText, WITHOUT_TEXT } from './mailedText.ts'

type Mailed = Pick<InboundMail, 'id' | 'postId' | 'subject' | 'visibleText' | 'wholeText' | 'shortened'> & {
  files: MailedFiles
}

/**
 * The asker's side replies, an officer answers: as in the console. Who asked on behalf of others and is asked as well
 * replies where the force has written to them. @throws Conflict, Forbidden, BadUserInput
 */
export async function writeByMail(on: OnLocked, mail: Mailed): Promise<void> {
  const { id: question } = on.question
  const { ids, notices } = await storeFiles(on.em, mail.files, { question, by: on.viewer.accountId })
  const { body, wholeText } = mailedText({ ...mail, notices })
  const subject = changedSubject(mail.subject, on.question.reference)
  const said = {
    body: body || (ids.length > 0 ? WITHOUT_TEXT : ''),
    attachments: ids,
    mail: { id: mail.id, subject, wholeText, isSpocs: on.viewer.roles.includes('SPOC') },
  }
  if (!isSpoc(actorOf(on.viewer, on.question)) || (await isToAsker(on, mail))) return reply(on, said)
  const directorate = speakingFor(on, onlyOpenRoute(on))
  await refuseOvertaken(on, mail, directorate)
  if (on.state === 'ASKED') take(on)
  await answer(on, said, directorate)
}

/** Whether it answers what the force wrote to this account as the asker. */
async function isToAsker({ em, question, viewer }: OnLocked, { postId }: Mailed): Promise<boolean> {
  if (question.asker?.id !== viewer.accountId) return false
  const text = 'select from post where id = $1 and from_force'
  return (await queryWithin(em, { text, values: [postId] })).length > 0
}

/** What the asker, or an officer of the same directorate, wrote after the post that the mail answers. */
const SINCE = `
  select from post p where p.question_id = $1 and p.archived_at is null
    and p.posted_at > coalesce((select posted_at from post where id = $2), '-infinity')
    and (not p.from_force or p.officer_id in (select account_id from spoc_assignment where directorate_id = $3))
  limit 1`

/** A mail knows no version: an officer would answer what they have not read. @throws Conflict */
async function refuseOvertaken({ em, question, state }: OnLocked, { postId }: Mailed, of: string): Promise<void> {
  if ((await queryWithin(em, { text: SINCE, values: [question.id, postId, of] })).length > 0)
    throw new Conflict('Something was written since.', { status: state })
}

/** Who answers what nobody has taken takes it. */
function take(on: OnQuestion): void {
  bringAbout(on, 'take')
  on.question.handling.assignee = on.viewer.accountId as never
  // Its copy, which the next step asks: the answer changes the question's version in any case.
  on.question.takenAt = on.now
}

/** The one directorate of the officer's that has still to answer; null where there are several, or none. */
function onlyOpenRoute({ question, viewer }: OnQuestion): string | null {
  const own = [...question.handling.routes]
    .filter(({ state, directorate }) => state === 'OPEN' && viewer.directorateIds.includes(directorate.id))
    .map(({ directorate }) => directorate.id)
  return own.length === 1 ? (own[0] ?? null) : null
}
