import type { QuestionEvent } from './questionWorkflow.ts'

export const ROUTE_STATES = ['OPEN', 'ANSWERED', 'DECLINED', 'PASSED_ON'] as const
type RouteState = (typeof ROUTE_STATES)[number]

export type Route = { directorate: string; state: RouteState }

const open = (routes: readonly Route[]): readonly Route[] => routes.filter(({ state }) => state === 'OPEN')

/** The event that an answer for `directorate` is: in part while another directorate has still to answer. */
export const answering = (routes: readonly Route[], directorate: string): QuestionEvent =>
  open(routes).some((route) => route.directorate !== directorate) ? 'answerInPart' : 'answer'

/** The event that a route's going away is. */
export const leaving = (routes: readonly Route[], directorate: string): QuestionEvent =>
  !open(routes).some((route) => route.directorate !== directorate) && routes.some(({ state }) => state === 'ANSWERED')
    ? 'declineLastRoute'
    : 'changeRoutes'

/** Whether nobody is left to answer: the question then goes back to the directorate for communities. */
export const isOrphaned = (routes: readonly Route[]): boolean =>
  routes.every(({ state }) => state === 'DECLINED' || state === 'PASSED_ON')
