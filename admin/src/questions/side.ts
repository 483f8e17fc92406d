import type { May } from '../access/ViewerContext'
import type { Viewer } from '../access/viewer'
import type { QuestionLineFragment } from '../generated/graphql'
import { questionEvents } from '../generated/schemaFacts'

/** What the viewer is to a question; an ONLOOKER only reads it. */
export type Side = 'ASKER' | 'ONLOOKER' | 'ASSIGNEE' | 'ROUTED'

type Events = Readonly<Record<Side, readonly string[]>>

/** The directorates that are asked. */
const askedRoutes = ({ handling }: QuestionLineFragment) =>
  (handling?.routes ?? []).filter(({ state }) => state === 'OPEN' || state === 'ANSWERED')

/** Those among them that the viewer serves. */
export const servedDirectorates = (question: QuestionLineFragment, { directorates }: Viewer) =>
  askedRoutes(question).flatMap(({ directorate }) =>
    directorate && directorates.some(({ id }) => id === directorate.id) ? [directorate] : [],
  )

export function sideOf(question: QuestionLineFragment, viewer: Viewer, mayDo: May): Side {
  if (servedDirectorates(question, viewer).length > 0)
    return question.assignee?.id === viewer.account?.id ? 'ASSIGNEE' : 'ROUTED'
  return mayDo('update', 'Question', 'askerStatus', question) ? 'ASKER' : 'ONLOOKER'
}

export const isForce = (side: Side): boolean => side === 'ASSIGNEE' || side === 'ROUTED'

/** Whether the workflow lets this side bring it about now. */
export function mayBring({ status }: QuestionLineFragment, side: Side, event: string): boolean {
  const events: Events | null = status && questionEvents[status]
  return events?.[side].includes(event) ?? false
}

/** A SPOC who asked on behalf of others, and whose own directorate is asked, replies as the asker too. */
export const repliesToo = (question: QuestionLineFragment, side: Side, { account }: Viewer): boolean =>
  isForce(side) && question.asker?.id === account?.id && mayBring(question, 'ASKER', 'reply')
