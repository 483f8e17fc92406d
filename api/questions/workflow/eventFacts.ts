import { actionsIn } from '../../platform/workflow.ts'
import { mayAct } from './actors.ts'
import { QUESTION_STATES, questionWorkflow } from './questionWorkflow.ts'

/** Those for whom a screen offers something. */
const SIGNED_IN = ['ASKER', 'COLLEAGUE', 'ONLOOKER', 'ASSIGNEE', 'ROUTED'] as const

/** What each side of a question may bring about in each of its states, for the console. */
export const eventFacts = (): (readonly [string, unknown])[] =>
  QUESTION_STATES.map((state) => {
    const possible = actionsIn(questionWorkflow, state)
    const byActor = SIGNED_IN.map((actor) => [actor, possible.filter((event) => mayAct(actor, event))] as const)
    return [state, Object.fromEntries(byActor)] as const
  })
