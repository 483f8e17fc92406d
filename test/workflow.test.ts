import { actionsIn, stateAfter, type Workflow } from '../api/platform/workflow.ts'

type State = 'ASKED' | 'ASSIGNED' | 'ANSWERED'
type Action = 'assign' | 'answer' | 'reopen'

/** The recipe's example: docs/recipes.md, "Add a workflow". */
const QUESTION: Workflow<State, Action> = {
  ASKED: { assign: 'ASSIGNED' },
  ASSIGNED: { assign: 'ASSIGNED', answer: 'ANSWERED' },
  ANSWERED: { reopen: 'ASSIGNED' },
}

describe('a workflow', () => {
  it.each<[State, Action, State | null]>([
    ['ASKED', 'assign', 'ASSIGNED'],
    ['ASKED', 'answer', null],
    ['ASKED', 'reopen', null],
    ['ASSIGNED', 'assign', 'ASSIGNED'],
    ['ASSIGNED', 'answer', 'ANSWERED'],
    ['ASSIGNED', 'reopen', null],
    ['ANSWERED', 'assign', null],
    ['ANSWERED', 'answer', null],
    ['ANSWERED', 'reopen', 'ASSIGNED'],
  ])('says of a question that is %s whether a SPOC may %s it, and what it becomes: %s', (state, action, becomes) => {
    expect(stateAfter(QUESTION, state, action)).toBe(becomes)
  })

  it('offers a SPOC exactly the possible actions', () => {
    expect(actionsIn(QUESTION, 'ASSIGNED')).toStrictEqual(['assign', 'answer'])
    expect(actionsIn(QUESTION, 'ANSWERED')).toStrictEqual(['reopen'])
  })
})
