import { createLedger } from '../api/access/ledger.ts'
import { createLog } from '../api/platform/log.ts'
import { createMail } from '../api/platform/mail/mail.ts'
import { escalatingQuestions } from '../api/questions/escalation/escalateQuestions.ts'
import { nextOpen } from '../api/workingTime/clock/dueAfter.ts'
import { readWorkingTime } from '../api/workingTime/readWorkingTime.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import { testConfig } from './support/config.ts'
import { followers } from './support/live/follower.ts'
import { selection } from './support/matrix/expected.ts'
import { enumValues, fieldOf, inputFields } from './support/matrix/sdl.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen } from './support/questions.ts'

const REASON = 'This is not one of our matters.'

describe('what the force does inside', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let asker: Client
  let sockets: ReturnType<typeof followers>
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const own = await organisation(people.manager)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: own.id })
    sockets = followers(server)
  })
  afterEach(() => sockets.closeAll())

  /** Notes, taking, assigning, relating, passing on, adding, declining, and everybody's reminders. */
  async function handleWithin(asked: QuestionSeen, other: QuestionSeen): Promise<void> {
    const { id } = asked
    const handling = async (by: Client) => (await question(by, id))?.handling?.version
    await actsOn(people.crime, 'noteOnQuestion', { id, text: 'Known to us since spring.' })
    await actsOn(people.crime, 'takeQuestion', { id, version: await handling(people.crime) })
    await actsOn(people.crime, 'relateQuestions', {
      id,
      version: await handling(people.crime),
      addRelatedQuestions: [other.id],
    })
    const add = [people.economicDirectorate]
    await actsOn(people.crime, 'changeRoutes', { id, version: await handling(people.crime), add })
    await people.economic.get(asking.document('changeRoutes'), {
      input: { id, version: await handling(people.economic), decline: people.economicDirectorate, reason: REASON },
    })
    await people.crime.get(asking.document('changeRoutes'), {
      input: {
        id,
        version: await handling(people.crime),
        decline: people.crimeDirectorate,
        passOnTo: people.economicDirectorate,
        reason: REASON,
      },
    })
    const ledger = createLedger(server.db)
    const mail = createMail(server.db, testConfig(), createLog('silent'))
    const { calendar } = await readWorkingTime(server.db)
    const now = nextOpen(new Date(Date.parse(String(asked.dueAt)) + 30 * 86_400_000), calendar) ?? new Date()
    const signal = new AbortController().signal
    await escalatingQuestions({ ledger, mail, log: createLog('silent') })({
      data: {},
      db: server.db,
      clock: { now: () => now },
      signal,
    })
    await ledger.close()
  }

  /** Whether a field has a value, which an asker might try to read from what cannot be read. */
  const filters = inputFields('QuestionFilter')
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .flatMap(({ name }) => {
      const { kind, named } = fieldOf('Question', name)
      if (kind !== 'scalar') return `{ ${name}: { id: { isNull: false } } }`
      if (named === 'Boolean') return `{ ${name}: { eq: true } }`
      return [`{ ${name}: { isNull: false } }`, ...(enumValues(named) ?? []).map((is) => `{ ${name}: { eq: ${is} } }`)]
    })

  /** All that an asker can ask, as it is answered: refusals too. */
  async function everything({ id, reference }: QuestionSeen): Promise<string[]> {
    const of = selection('Question')
    const documents = [
      `{ question(id: "${id}") { ${of} } }`,
      `{ node(id: "${id}") { ... on Question { ${of} } } }`,
      `{ questions { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ${of} } } } }`,
      `{ questions(first: 1) { totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } }`,
      `{ history(id: "${id}") { totalCount edges { node { field } } } }`,
      `{ search(text: "${reference}") { edges { score } } }`,
      ...filters.map((filter) => `{ questions(filter: ${filter}) { totalCount edges { node { id } } } }`),
      ...['QuestionHandling', 'QuestionRoute', 'HandlingNote'].map(
        (type) => `{ node(id: "${id}") { ... on ${type} { id } } }`,
      ),
      ...['createdAt', 'updatedAt', 'dueAt', 'reference'].map(
        (field) => `{ questions(sort: { field: ${field}, direction: DESC }) { edges { cursor node { id version } } } }`,
      ),
    ]
    const answers: string[] = []
    for (const document of documents) answers.push(`${document}\n${(await asker.send(document)).body}`)
    return answers
  }

  it('changes no byte of any answer that the asker gets: versions, orders, counts and refusals included', async () => {
    const [asked, other] = [await asking.ask(asker), await asking.ask(asker, { subject: 'Another one' })]
    const before = await everything(asked)

    await handleWithin(asked, other)

    expect(before.filter((answer) => /not defined|Cannot query/.test(answer))).toStrictEqual([])
    expect(await everything(asked)).toStrictEqual(before)
    expect(await question(people.economic, asked.id)).toMatchObject({ status: 'ASSIGNED' })
  })

  it('refuses alike, whatever it was', async () => {
    const [quiet, busy] = [await asking.ask(asker), await asking.ask(asker)]
    await handleWithin(busy, quiet)
    const refusals = async ({ id, version }: QuestionSeen) => {
      const tries: [string, Record<string, unknown>][] = [
        ['replyToQuestion', { id, version, body: 'And?' }],
        ['closeQuestion', { id, version }],
        ['reopenQuestion', { id, version, body: 'Again' }],
        ['takeQuestion', { id, version: 1 }],
        ['takeQuestion', { id, version: 7 }],
        ['noteOnQuestion', { id, text: 'Mine' }],
        ['needNoAnswer', { id, version }],
        ['answerQuestion', { id, version, body: 'Mine' }],
        ['withdrawQuestion', { id, version: version + 1 }],
      ]
      const all: unknown[] = []
      for (const [mutation, input] of tries) all.push(await asking.refused(asker, mutation, input))
      return all
    }

    const [ofQuiet, ofBusy] = [await refusals(quiet), await refusals(busy)]

    expect(ofBusy).toStrictEqual(ofQuiet)
  })

  it('tells an asker who follows of nothing, and of an answer once', async () => {
    const [asked, other] = [await asking.ask(asker), await asking.ask(asker)]
    const socket = await sockets.connect(asker)
    const followed = await socket.follow(
      `subscription { questionChanged { kind id question { version status assignee { displayName } } } }`,
    )

    await handleWithin(asked, other)
    await actsOn(people.economic, 'takeQuestion', {
      id: asked.id,
      version: (await question(people.economic, asked.id))?.handling?.version,
    })
    await actsOn(people.economic, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
    const told = await followed.count(1)

    expect(told).toStrictEqual([
      { kind: 'CHANGED', id: asked.id, question: { version: 2, status: 'ANSWERED', assignee: null } },
    ])
  })

  it('is heard of by a SPOC who follows it', async () => {
    const asked = await asking.ask(asker)
    const socket = await sockets.connect(people.crime)
    const followed = await socket.follow(
      `subscription { questionHandlingChanged { kind questionHandling { assignee { id } } } }`,
    )

    await actsOn(people.crime, 'takeQuestion', { id: asked.id, version: 1 })

    expect(await followed.count(1)).toStrictEqual([
      { kind: 'CHANGED', questionHandling: { assignee: { id: people.crime.accountId } } },
    ])
  })

  it('tells the SPOCs who follow questions, as soon as one is passed on: it is gone for some, and others have it', async () => {
    const follows = async (who: Client) =>
      (await sockets.connect(who)).follow(`subscription { questionChanged { kind id } }`)
    const [loser, taker] = [await follows(people.crime), await follows(people.economic)]
    const { id } = await asking.ask(asker)
    await loser.count(1)
    const [decline, passOnTo] = [people.crimeDirectorate, people.economicDirectorate]

    await people.crime.get(asking.document('changeRoutes'), {
      input: { id, version: 1, decline, passOnTo, reason: REASON },
    })

    expect(await loser.count(2)).toStrictEqual([
      { kind: 'CREATED', id },
      { kind: 'GONE', id },
    ])
    expect(await taker.count(1)).toStrictEqual([{ kind: 'CHANGED', id }])
  })
})
