import type { QuestionEvent } from './questionWorkflow.ts'

export const ROUTE_STATES = ['OPEN', 'ANSWERED', 'DECLINED', 'PASSED_ON'] as const
export type RouteState = (typeof ROUTE_STATES)[number]

/** A directorate with such a route reads the question. */
export const isAsked = (state: RouteState): boolean => state === 'OPEN' || state === 'ANSWERED'

export type Route = { directorate: string; state: RouteState }

const open = (routes: readonly Route[]): readonly Route[] => routes.filter(({ state }) => state === 'OPEN')

/** The event that an answer for `directorate` is: in part while another directorate has still to answer. */
export const answering = (routes: readonly Route[], directorate: string): QuestionEvent =>
  open(routes).some((route) => route.directorate !== directorate) ? 'answerInPart' : 'answer'

/**
 * The event that a route's going away is. While the asker waits for an answer to what they wrote last, the question is
 * not answered by that.
 */
export const leaving = (routes: readonly Route[], directorate: string, askerWaits: boolean): QuestionEvent =>
  !askerWaits &&
  !open(routes).some((route) => route.directorate !== directorate) &&
  routes.some(({ state }) => state === 'ANSWERED')
    ? 'declineLastRoute'
    : 'changeRoutes'

/** Whether nobody is left to answer: the question then goes back to the directorate for communities. */
export const isOrphaned = (routes: readonly Route[], askerWaits: boolean): boolean =>
  open(routes).length === 0 && (askerWaits || routes.every(({ state }) => state !== 'ANSWERED'))
