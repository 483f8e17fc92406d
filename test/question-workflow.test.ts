import { createLog } from '../api/platform/log.ts'
import { createLedger } from '../api/access/ledger.ts'
import { createMail } from '../api/platform/mail/mail.ts'
import { closingSilentQuestions } from '../api/questions/clock/closeSilent.ts'
import { mayAct, QUESTION_ACTORS, type QuestionActor } from '../api/questions/workflow/actors.ts'
import {
  QUESTION_EVENTS,
  QUESTION_STATES,
  type QuestionEvent,
  type QuestionState,
  questionWorkflow,
} from '../api/questions/workflow/questionWorkflow.ts'
import { stateAfter } from '../api/platform/workflow.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { actsOn, type Asking, askedOf, question, WHAT_FOR } from './support/questions.ts'

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

/** Those who call the API. */
const CALLERS = ['ASKER', 'COLLEAGUE', 'ONLOOKER', 'ASSIGNEE', 'ROUTED', 'STRANGER'] as const
type Caller = (typeof CALLERS)[number]

describe('a question over the API', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let callers: Record<Caller, Client>
  const inState = new Map<QuestionState, string>()
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    asking = await askedOf(server, people, people.crimeDirectorate)
    const organisationId = (await organisation(people.manager)).id
    const [asker, colleague, onlooker, routed] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId }),
      server.as('STAKEHOLDER', { organisationId, standing: 'EDITOR' }),
      server.as('STAKEHOLDER', { organisationId, standing: 'VIEWER' }),
      server.as('SPOC', { directorates: [people.crimeDirectorate] }),
    ])
    callers = {
      ASKER: asker,
      COLLEAGUE: colleague,
      ONLOOKER: onlooker,
      ASSIGNEE: people.crime,
      ROUTED: routed,
      STRANGER: people.economic,
    }
    for (const state of QUESTION_STATES) inState.set(state, await brought(state))
  })

  const versions = async (id: string) => {
    const seen = await question(people.crime, id)
    return { question: seen?.version, handling: seen?.handling?.version }
  }
  const does = async (by: Client, mutation: string, id: string, more = {}) =>
    actsOn(by, mutation, { id, version: (await versions(id)).question, ...more })

  /** Brings a new question into a state by the shortest way. */
  async function brought(state: QuestionState): Promise<string> {
    const { id } = await asking.ask(callers.ASKER)
    if (state === 'WITHDRAWN') await does(callers.ASKER, 'withdrawQuestion', id)
    if (state === 'ASKED' || state === 'WITHDRAWN') return id
    await actsOn(people.crime, 'takeQuestion', { id, version: (await versions(id)).handling })
    if (state === 'WAITING') await does(people.crime, 'askBack', id, { body: 'Which street?' })
    if (state === 'ANSWERED' || state === 'CLOSED')
      await does(people.crime, 'answerQuestion', id, { body: 'In March.' })
    if (state === 'CLOSED') await does(callers.ASKER, 'closeQuestion', id)
    return id
  }

  /** What brings an event about over the API; `of` is the record whose version it goes by. */
  const OPERATIONS: Partial<Record<QuestionEvent, { mutation: string; of?: 'handling' | 'none'; input?: object }>> = {
    take: { mutation: 'takeQuestion', of: 'handling' },
    changeRoutes: { mutation: 'changeRoutes', of: 'handling', input: { reason: WHAT_FOR } },
    askBack: { mutation: 'askBack', input: { body: 'Which street?' } },
    reply: { mutation: 'replyToQuestion', input: { body: 'Which March?' } },
    answer: { mutation: 'answerQuestion', input: { body: 'In April.' } },
    needNoAnswer: { mutation: 'needNoAnswer' },
    close: { mutation: 'closeQuestion' },
    rate: { mutation: 'rateQuestion', of: 'none', input: { satisfaction: 4 } },
    reopen: { mutation: 'reopenQuestion', input: { body: 'One thing more.' } },
    withdraw: { mutation: 'withdrawQuestion' },
  }
  const shownTo = (actor: QuestionActor, state: QuestionState): string =>
    state === 'ASSIGNED' && !['ASSIGNEE', 'ROUTED'].includes(actor) ? 'ASKED' : state

  it.each(CALLERS)(
    'refuses its %s whatever is not theirs or not possible in each of its states, and stays as it is',
    async (caller) => {
      for (const [state, id] of inState) {
        const before = await question(people.crime, id)
        // Nobody has taken it there.
        const actor = caller === 'ASSIGNEE' && ['ASKED', 'WITHDRAWN'].includes(state) ? 'ROUTED' : caller
        const seen: Record<string, unknown> = {}
        const expected: Record<string, unknown> = {}
        for (const [event, { mutation, of, input }] of Object.entries(OPERATIONS)) {
          const theirs = mayAct(actor, event as QuestionEvent)
          if (theirs && stateAfter(questionWorkflow, state, event as QuestionEvent) !== null) continue
          const version =
            of === 'none' ? {} : { version: of === 'handling' ? before?.handling?.version : before?.version }
          const { extensions } = await asking.refused(callers[caller], mutation, { id, ...version, ...input })
          seen[event] = [extensions.code, (extensions as { status?: string }).status]
          expected[event] = theirs
            ? ['CONFLICT', shownTo(actor, state)]
            : [actor === 'STRANGER' ? 'NOT_FOUND' : 'FORBIDDEN', undefined]
        }

        expect({ state, ...seen }).toStrictEqual({ state, ...expected })
        expect(await question(people.crime, id)).toStrictEqual(before)
      }
    },
  )

  it('is closed by the clock for silence only while it waits for the asker', async () => {
    const ledger = createLedger(server.db)
    const log = createLog('silent')
    const mail = createMail(server.db, testConfig(), log)
    const ids = [...inState.values()]
    await server.db.query({
      text: `
        update question_handling h set closes_at = now() - interval '1 minute'
        from question q where q.handling_id = h.id and q.id = any($1)`,
      values: [ids],
    })

    const clock = { now: () => new Date() }
    await closingSilentQuestions({ ledger, mail, log })({
      data: {},
      db: server.db,
      clock,
      signal: new AbortController().signal,
    })

    const after = await Promise.all(ids.map(async (id) => (await question(people.crime, id))?.status))
    expect(after).toStrictEqual(['ASKED', 'ASSIGNED', 'CLOSED', 'CLOSED', 'CLOSED', 'WITHDRAWN'])
    await ledger.close()
    await mail.close()
  })

  it('is for a colleague to go on with as for the asker', async () => {
    const { COLLEAGUE: colleague } = callers
    const [withdrawn, id] = await Promise.all([brought('ASSIGNED'), brought('WAITING')])

    const statuses = [
      await does(colleague, 'withdrawQuestion', withdrawn),
      await does(colleague, 'replyToQuestion', id, { body: 'Old Jewry.' }),
      await does(people.crime, 'answerQuestion', id, { body: 'In March.' }),
      await does(colleague, 'closeQuestion', id),
      await does(colleague, 'reopenQuestion', id, { body: 'Which March?' }),
    ].map(({ status }) => status)

    expect(statuses).toStrictEqual(['WITHDRAWN', 'ASKED', 'ANSWERED', 'CLOSED', 'ASKED'])
  })
})
