import type { InboundMail } from '../../platform/mail/inbound/handler.ts'
import { actorOf } from '../actorOf.ts'
import { reply } from '../asking/reply.ts'
import { answer, speakingFor } from '../handling/answer.ts'
import { bringAbout, type OnLocked, type OnQuestion } from '../onQuestion.ts'
import { changedSubject } from './subjects.ts'
import { type MailedFiles, storeFiles } from './mailedFiles.ts'
import { mailedText } from './mailedText.ts'

type Mailed = Pick<InboundMail, 'id' | 'subject' | 'visibleText' | 'wholeText' | 'shortened'> & { files: MailedFiles }

const WITHOUT_TEXT = '(without text)'

/** The asker's side replies, an officer answers: as in the console. @throws Conflict, Forbidden, BadUserInput */
export async function writeByMail(on: OnLocked, mail: Mailed): Promise<void> {
  const { id: question } = on.question
  const { ids, notices } = await storeFiles(on.em, mail.files, { question, by: on.viewer.accountId })
  const { body, wholeText } = mailedText({ ...mail, notices })
  const subject = changedSubject(mail.subject, on.question.reference)
  const said = {
    body: body || (ids.length > 0 ? WITHOUT_TEXT : ''),
    attachments: ids,
    mail: { id: mail.id, subject, wholeText },
  }
  const actor = actorOf(on.viewer, on.question)
  if (actor !== 'ASSIGNEE' && actor !== 'ROUTED') return reply(on, said)
  if (on.state === 'ASKED') take(on)
  await answer(on, said, speakingFor(on, onlyOpenRoute(on)))
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
