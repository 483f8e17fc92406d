import type { WriteContext } from '../../access/write/writing.ts'
import type { RecordVersionInput, ReplyToQuestionInput } from '../../generated/resolvers.ts'
import { Conflict } from '../../platform/errors.ts'
import { goOnWithClock, startClockAgain, waitsForAsker } from '../clock/setClocks.ts'
import { REOPEN_DAYS } from '../clock/silence.ts'
import { bringAbout, type OnQuestion } from '../onQuestion.ts'
import { onQuestionAtOnce } from '../onQuestionAtOnce.ts'
import { actorOf } from '../actorOf.ts'
import { speak, speakingFor } from '../handling/answer.ts'
import { post } from '../posting.ts'
import { isSpoc, type QuestionActor } from '../workflow/actors.ts'

const DAY_MS = 86_400_000

/** The asker's side answers what was asked back, or writes again after an answer: the force's clock goes on. */
export const replyToQuestion = (context: WriteContext, { id, version, body, attachments }: ReplyToQuestionInput) =>
  onQuestionAtOnce(context, { operation: 'replyToQuestion', id, version }, (on) => reply(on, { body, attachments }))

type Said = Pick<Parameters<typeof post>[1], 'body' | 'attachments' | 'mail'>

export async function reply(on: OnQuestion, said: Said): Promise<void> {
  await takeReply(on)
  post(on, { ...said, author: on.viewer.accountId, officer: null })
}

/** @param actor who brings it about, if that is not the caller */
export async function takeReply(on: OnQuestion, actor?: QuestionActor): Promise<void> {
  const waited = on.state === 'WAITING'
  bringAbout(on, 'reply', actor)
  const goOn = waited ? goOnWithClock : startClockAgain
  goOn(await on.working(), on.question, on.now)
}

/** @throws Conflict 28 days after it was closed */
export const reopenQuestion = (context: WriteContext, input: ReplyToQuestionInput) =>
  onQuestionAtOnce(context, { operation: 'reopenQuestion', id: input.id, version: input.version }, async (on) => {
    const { body, attachments, directorate } = input
    await reopen(on)
    // A SPOC speaks for the force; what an asker writes stands on the asker's side.
    if (isSpoc(actorOf(on.viewer, on.question)))
      return speak(on, { body, attachments: attachments ?? null }, speakingFor(on, directorate ?? null))
    return post(on, { body, attachments, author: on.viewer.accountId, officer: null })
  })

export async function reopen(on: OnQuestion): Promise<void> {
  const { closedAt } = on.question
  const waited = waitsForAsker(on.question)
  bringAbout(on, 'reopen')
  if (closedAt && on.now.getTime() - closedAt.getTime() > REOPEN_DAYS * DAY_MS)
    throw new Conflict(`It was closed more than ${REOPEN_DAYS} days ago. Ask a new question.`, { status: 'CLOSED' })
  const goOn = waited ? goOnWithClock : startClockAgain
  goOn(await on.working(), on.question, on.now)
}

export const closeQuestion = (context: WriteContext, { id, version }: RecordVersionInput) =>
  onQuestionAtOnce(context, { operation: 'closeQuestion', id, version }, (on) => bringAbout(on, 'close'))

export const withdrawQuestion = (context: WriteContext, { id, version }: RecordVersionInput) =>
  onQuestionAtOnce(context, { operation: 'withdrawQuestion', id, version }, (on) => bringAbout(on, 'withdraw'))
