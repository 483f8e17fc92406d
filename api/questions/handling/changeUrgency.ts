import type { WriteContext } from '../../access/write/writing.ts'
import type { ChangeUrgencyInput } from '../../generated/resolvers.ts'
import { Conflict, Forbidden } from '../../platform/errors.ts'
import { actorOf } from '../actorOf.ts'
import { setClocks } from '../clock/setClocks.ts'
import { onQuestion } from '../onQuestion.ts'
import { mayAct } from '../workflow/actors.ts'

/** Its due times follow, from when the clocks began, with their pauses. */
export const changeUrgency = (context: WriteContext, { id, version, urgency }: ChangeUrgencyInput) =>
  onQuestion(context, { operation: 'changeUrgency', id, version }, async ({ working, viewer, question, state }) => {
    // Who may say where a question goes may say how soon it is needed.
    if (!mayAct(actorOf(viewer, question), 'changeRoutes')) throw new Forbidden()
    if (!['ASKED', 'ASSIGNED', 'WAITING'].includes(state))
      throw new Conflict(`The question is ${state.toLowerCase()}.`, { status: state })
    question.urgency = urgency
    setClocks(await working(), question)
  })
