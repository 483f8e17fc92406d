import { mayAct, QUESTION_ACTORS, type QuestionActor } from '../api/questions/workflow/actors.ts'
import {
  QUESTION_EVENTS,
  QUESTION_STATES,
  type QuestionEvent,
  type QuestionState,
  questionWorkflow,
} from '../api/questions/workflow/questionWorkflow.ts'
import { stateAfter } from '../api/platform/workflow.ts'

/** Every move that there is, as the force wrote it down; any other is refused. */
const MOVES = `
  take             ASKED→ASSIGNED ASSIGNED→ASSIGNED                            ASSIGNEE ROUTED
  changeRoutes     ASKED→ASKED ASSIGNED→ASSIGNED                               ASSIGNEE ROUTED
  askBack          ASSIGNED→WAITING                                            ASSIGNEE
  reply            WAITING→ASSIGNED ANSWERED→ASSIGNED                          ASKER COLLEAGUE MAIL
  answer           ASSIGNED→ANSWERED WAITING→ANSWERED                          ASSIGNEE ROUTED
  answerInPart     ASSIGNED→ASSIGNED WAITING→ASSIGNED                          ASSIGNEE ROUTED
  declineLastRoute ASSIGNED→ANSWERED                                           ASSIGNEE ROUTED
  needNoAnswer     ASSIGNED→ANSWERED                                           ASSIGNEE ROUTED
  fallSilent       WAITING→CLOSED ANSWERED→CLOSED                              CLOCK
  close            ANSWERED→CLOSED                                             ASKER COLLEAGUE
  rate             ANSWERED→CLOSED CLOSED→CLOSED                               ASKER COLLEAGUE
  reopen           CLOSED→ASSIGNED                                             ASKER COLLEAGUE ASSIGNEE ROUTED
  withdraw         ASKED→WITHDRAWN ASSIGNED→WITHDRAWN WAITING→WITHDRAWN        ASKER COLLEAGUE
`

const moves = new Map(
  MOVES.trim()
    .split('\n')
    .map((line) => {
      const [event, ...words] = line.trim().split(/\s+/) as [QuestionEvent, ...string[]]
      const arrows = words.filter((word) => word.includes('→')).map((arrow) => arrow.split('→') as [string, string])
      return [event, { to: new Map(arrows), by: words.filter((word) => !word.includes('→')) }]
    }),
)

const pairs = QUESTION_STATES.flatMap((state) =>
  QUESTION_EVENTS.map((event): [QuestionState, QuestionEvent, string | null] => [
    state,
    event,
    moves.get(event)?.to.get(state) ?? null,
  ]),
)
const actors = QUESTION_ACTORS.flatMap((actor) =>
  QUESTION_EVENTS.map((event): [QuestionActor, QuestionEvent, boolean] => [
    actor,
    event,
    moves.get(event)?.by.includes(actor) ?? false,
  ]),
)

describe('a question', () => {
  it.each(pairs)('that is %s, at the event %s, becomes %s', (state, event, becomes) => {
    expect(stateAfter(questionWorkflow, state, event)).toBe(becomes)
  })

  it.each(actors)('lets what is its %s bring about %s: %s', (actor, event, may) => {
    expect(mayAct(actor, event)).toBe(may)
  })
})
