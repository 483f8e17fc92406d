import type { WriteContext } from '../../access/write/writing.ts'
import type { AnswerQuestionInput, RecordVersionInput } from '../../generated/resolvers.ts'
import { BadUserInput, Conflict, Forbidden } from '../../platform/errors.ts'
import { idOrNull } from '../../platform/values/uuid.ts'
import { goOnWithClock, standClock } from '../clock/setClocks.ts'
import { askerWroteLast } from '../askerWroteLast.ts'
import { bringAbout, onQuestion, type OnQuestion } from '../onQuestion.ts'
import { onQuestionAtOnce } from '../onQuestionAtOnce.ts'
import { type OfMail, post } from '../posting.ts'
import { refuseUnfilled } from '../templates/places.ts'
import { answering } from '../workflow/routes.ts'
import { routesOf } from './routesOf.ts'

/** Answers for one directorate; the question is answered once no other directorate has still to answer. */
export const answerQuestion = (context: WriteContext, input: AnswerQuestionInput) =>
  onQuestionAtOnce(context, { operation: 'answerQuestion', id: input.id, version: input.version }, (on) =>
    answer(on, input, speakingFor(on, input.directorate ?? null)),
  )

export async function answer(on: OnQuestion, said: Said, directorate: string): Promise<void> {
  // The force speaks although it waited for the asker: its clock has run on since.
  if (on.state === 'WAITING') goOnWithClock(await on.working(), on.question, on.now)
  bringAbout(on, answering(routesOf(on.question), directorate))
  for (const route of on.question.handling.routes)
    if (route.directorate.id === directorate && route.state === 'OPEN')
      Object.assign(route, { state: 'ANSWERED', answeredAt: on.now, dueAt: null })
  speak(on, said, directorate, { isAnswer: true })
}

/** Asks the asker something: the force's clock stands until the reply. */
export const askBack = (context: WriteContext, input: AnswerQuestionInput) =>
  onQuestionAtOnce(context, { operation: 'askBack', id: input.id, version: input.version }, async (on) => {
    bringAbout(on, 'askBack')
    standClock(on.question, on.now)
    speak(on, input, speakingFor(on, input.directorate ?? null))
  })

/**
 * The asker's latest, such as thanks, wants nothing: the question counts as answered again.
 * @throws Conflict where that is not so
 */
export const needNoAnswer = (context: WriteContext, { id, version }: RecordVersionInput) =>
  onQuestion(context, { operation: 'needNoAnswer', id, version }, async (on) => {
    const open = [...on.question.handling.routes].filter(({ state }) => state === 'OPEN')
    bringAbout(on, 'needNoAnswer')
    if (!(await askerWroteLast(on.em, on.question.id)))
      throw new Conflict('The asker waits for an answer.', { status: 'ASSIGNED' })
    if (open.some(({ answeredAt }) => !answeredAt))
      throw new Conflict('Another directorate has still to answer.', { status: 'ASSIGNED' })
    for (const route of open) Object.assign(route, { state: 'ANSWERED', dueAt: null })
  })

/**
 * The directorate that the caller speaks for, as the input's `field` names it.
 * @throws Forbidden if the caller serves none that is asked; BadUserInput naming the field
 */
export function speakingFor({ viewer, question }: OnQuestion, named: string | null, field = 'directorate'): string {
  const served = question.routedDirectorates.filter((directorate) => viewer.directorateIds.includes(directorate))
  if (served.length === 0) throw new Forbidden()
  const [first, second] = named === null ? served : served.filter((directorate) => directorate === idOrNull(named))
  if (first === undefined) throw new BadUserInput({ [field]: 'must be one that you serve, and that is asked' })
  if (second !== undefined) throw new BadUserInput({ [field]: 'is required: you serve several that are asked' })
  return first
}

type Said = Pick<AnswerQuestionInput, 'body' | 'attachments' | 'sign'> & { mail?: OfMail }

/** Says something to the asker for a directorate. */
export function speak(on: OnQuestion, { sign, ...said }: Said, directorate: string, { isAnswer = false } = {}): void {
  refuseUnfilled(said.body)
  const { viewer, question } = on
  question.firstAnsweredAt ??= on.now
  const { body, attachments, mail } = said
  post(on, {
    body,
    attachments,
    mail,
    author: sign ? viewer.accountId : directorate,
    officer: viewer.accountId,
    answersFor: isAnswer ? directorate : undefined,
  })
  on.showDirectorate(directorate)
}
