import type { QuestionEvent } from './questionWorkflow.ts'

/**
 * What somebody is to one question. A COLLEAGUE belongs to the asking organisation and may act for it, an ONLOOKER of
 * it may only read. ROUTED: a SPOC of a directorate that has a route. The MAIL is an asker's reply by e-mail.
 */
export const QUESTION_ACTORS = [
  'ASKER',
  'COLLEAGUE',
  'ONLOOKER',
  'ASSIGNEE',
  'ROUTED',
  'STRANGER',
  'CLOCK',
  'MAIL',
] as const
export type QuestionActor = (typeof QUESTION_ACTORS)[number]

const ASKING: readonly QuestionActor[] = ['ASKER', 'COLLEAGUE']
const SPOCS: readonly QuestionActor[] = ['ASSIGNEE', 'ROUTED']

const ACTORS: Readonly<Record<QuestionEvent, readonly QuestionActor[]>> = {
  take: SPOCS,
  changeRoutes: SPOCS,
  askBack: ['ASSIGNEE'],
  reply: [...ASKING, 'MAIL'],
  answer: SPOCS,
  answerInPart: SPOCS,
  declineLastRoute: SPOCS,
  needNoAnswer: SPOCS,
  fallSilent: ['CLOCK'],
  close: ASKING,
  rate: ASKING,
  reopen: [...ASKING, ...SPOCS],
  withdraw: ASKING,
}

export const mayAct = (actor: QuestionActor, event: QuestionEvent): boolean => ACTORS[event].includes(actor)

/** Somebody who acts for the force. */
export const isSpoc = (actor: QuestionActor): boolean => SPOCS.includes(actor)
