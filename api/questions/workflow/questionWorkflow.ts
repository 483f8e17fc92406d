import type { Workflow } from '../../platform/workflow.ts'

/** ASKED and ASSIGNED look the same to the asker, who does not learn what the force does inside (askerStatus.ts). */
export const QUESTION_STATES = ['ASKED', 'ASSIGNED', 'WAITING', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const
export type QuestionState = (typeof QUESTION_STATES)[number]

export const QUESTION_EVENTS = [
  'take',
  'changeRoutes',
  'askBack',
  'reply',
  'answer',
  'answerInPart',
  'declineLastRoute',
  'needNoAnswer',
  'fallSilent',
  'close',
  'rate',
  'reopen',
  'withdraw',
] as const
export type QuestionEvent = (typeof QUESTION_EVENTS)[number]

/**
 * `take` is also `assign`. `answerInPart`: other directorates have still to answer. `declineLastRoute`: the last open
 * route goes away after an answer. `needNoAnswer`: the force's word that a reply, such as thanks, asks for nothing.
 */
export const questionWorkflow: Workflow<QuestionState, QuestionEvent> = {
  ASKED: { take: 'ASSIGNED', changeRoutes: 'ASKED', withdraw: 'WITHDRAWN' },
  ASSIGNED: {
    take: 'ASSIGNED',
    changeRoutes: 'ASSIGNED',
    askBack: 'WAITING',
    answer: 'ANSWERED',
    answerInPart: 'ASSIGNED',
    declineLastRoute: 'ANSWERED',
    needNoAnswer: 'ANSWERED',
    withdraw: 'WITHDRAWN',
  },
  WAITING: {
    reply: 'ASSIGNED',
    answer: 'ANSWERED',
    answerInPart: 'ASSIGNED',
    fallSilent: 'CLOSED',
    withdraw: 'WITHDRAWN',
  },
  ANSWERED: { reply: 'ASSIGNED', fallSilent: 'CLOSED', close: 'CLOSED', rate: 'CLOSED' },
  CLOSED: { rate: 'CLOSED', reopen: 'ASSIGNED' },
  WITHDRAWN: {},
}
