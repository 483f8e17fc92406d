import type { Database, Statement } from '../api/platform/database.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, mutationOf, organisation, update } from './support/builders.ts'
import { testDatabase } from './support/database/database.ts'
import { changesOf, historyOf } from './support/writes/historyOf.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen, WHAT_FOR } from './support/questions.ts'

const ANSWER = 'We put them back on Monday.'
const bodies = (seen: QuestionSeen | null): string[] => (seen?.posts ?? []).map(({ body }) => body)

type ResponseTime = { id: string; version: number; urgency: string; tier: number; answerMinutes: number }

describe('acts on a question, which nobody keeps locked while they are worked out', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let asker: Client
  let query: Database['query']
  beforeAll(async () => {
    // Without mail, whose letters would need a transaction around the statement.
    server = await api({ ...(await testDatabase()) }, { databaseUrl: 'postgresql://without-mail' })
    query = server.db.query
    people = await cast(server)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: (await organisation(people.manager)).id })
  })
  afterEach(() => void (server.db.query = query))

  /** Lets `others` act once, after the question was read and before what is made of it is written. */
  const meanwhile = (others: () => Promise<unknown>) => {
    server.db.query = async <Row>(statement: Statement): Promise<Row[]> => {
      if (statement.text.includes('made_') || statement.text.includes('altered_')) {
        server.db.query = query
        await others()
      }
      return query<Row>(statement)
    }
  }
  const taken = async (): Promise<QuestionSeen> => {
    const asked = await asking.ask(asker)
    return actsOn(people.crime, 'takeQuestion', { id: asked.id, version: asked.handling?.version ?? 1 })
  }
  const answering = (asked: QuestionSeen, body = ANSWER) => ({ id: asked.id, version: asked.version, body })

  it('let a SPOC answer although a colleague has written a note meanwhile, and keep both', async () => {
    const asked = await taken()
    meanwhile(() => actsOn(people.crime, 'noteOnQuestion', { id: asked.id, text: 'The lorry comes on Monday.' }))

    const answered = await actsOn(people.crime, 'answerQuestion', answering(asked))

    expect([answered.status, bodies(answered)]).toStrictEqual(['ANSWERED', [ANSWER]])
    const { question: seen } = await people.crime.get<{ question: { handling: { notes: { text: string }[] } } }>(
      'query ($id: ID!) { question(id: $id) { handling { notes { text } } } }',
      { id: asked.id },
    )
    expect(seen.handling.notes).toStrictEqual([{ text: 'The lorry comes on Monday.' }])
  })

  it('refuse the second of two SPOCs who answer at once, and write nothing of it', async () => {
    const asked = await taken()
    meanwhile(() => actsOn(people.crime, 'answerQuestion', answering(asked, 'On Tuesday.')))

    const refusal = await asking.refused(people.crime, 'answerQuestion', answering(asked))

    expect(refusal.extensions.code).toBe('CONFLICT')
    expect(bodies(await question(asker, asked.id))).toStrictEqual(['On Tuesday.'])
  })

  it('refuse an answer to a question that the asker has withdrawn meanwhile', async () => {
    const asked = await taken()
    meanwhile(() => actsOn(asker, 'withdrawQuestion', { id: asked.id, version: asked.version }))

    const refusal = await asking.refused(people.crime, 'answerQuestion', answering(asked))

    expect(refusal.extensions.code).toBe('CONFLICT')
    expect(bodies(await question(asker, asked.id))).toStrictEqual([])
  })

  it('let a SPOC answer for good although, when it was read, another directorate had still to answer', async () => {
    const asked = await taken()
    const version = (seen: QuestionSeen) => seen.handling?.version ?? 0
    const both = await actsOn(people.crime, 'changeRoutes', {
      id: asked.id,
      version: version(asked),
      add: [people.economicDirectorate],
      reason: WHAT_FOR,
    })
    const inPart = await actsOn(people.crime, 'answerQuestion', answering(both, 'In part.'))
    const again = { id: asked.id, version: version(inPart), add: [people.crimeDirectorate], reason: WHAT_FOR }
    const reopened = await actsOn(people.economic, 'changeRoutes', again)
    const decline = { decline: people.economicDirectorate, reason: 'It is not ours to say.' }
    meanwhile(() => actsOn(people.economic, 'changeRoutes', { id: asked.id, version: version(reopened), ...decline }))

    const answered = await actsOn(people.crime, 'answerQuestion', answering(reopened))

    expect([answered.status, answered.handling?.routes.map(({ state }) => state)]).toStrictEqual([
      'ANSWERED',
      ['ANSWERED', 'DECLINED'],
    ])
  })

  it('go by response times that were changed meanwhile', async () => {
    const asked = await taken()
    const answered = await actsOn(people.crime, 'answerQuestion', answering(asked))
    const { responseTimes } = await people.admin.get<{ responseTimes: { edges: { node: ResponseTime }[] } }>(
      '{ responseTimes { edges { node { id version urgency tier answerMinutes } } } }',
    )
    const time = responseTimes.edges.map(({ node }) => node).find((row) => row.urgency === 'NORMAL' && row.tier === 3)
    if (!time) throw new Error('There is a response time for what is normal')
    const { id, version, answerMinutes } = time
    // To reply sets the clock: by response times that are remembered from the question that was asked.
    meanwhile(() => update(people.admin, 'ResponseTime', { id, version }, { answerMinutes: 20_000 }))

    const again = await actsOn(asker, 'replyToQuestion', answering(answered, 'And the benches?'))

    const inMinutes = (Date.parse(String(again.dueAt)) - Date.now()) / 60_000
    expect(inMinutes).toBeGreaterThan(20_000)
    await update(people.admin, 'ResponseTime', { id, version: version + 1 }, { answerMinutes })
    const anew = await asking.ask(asker)
    expect((Date.parse(String(anew.dueAt)) - Date.now()) / 60_000).toBeLessThan(20_000)
  })

  it('leave a history in which the data-protection officer finds each field that they changed', async () => {
    const answered = await actsOn(people.crime, 'answerQuestion', answering(await taken()))

    const officer = await server.as('DPO')
    const changed = async (id: string, version: number) =>
      Object.keys(changesOf(await historyOf(officer, { id, version }), version)).sort()
    const handling = answered.handling?.id ?? ''

    const asked = ['askedAt', 'asker', 'askerStatus', 'body', 'directorates', 'dueAt', 'firstAnswerDueAt', 'handling']
    const of = ['isRated', 'issue', 'organisation', 'reference', 'subject', 'urgency', 'way']
    expect(await changed(answered.id, 1)).toStrictEqual([...asked, ...of])
    expect(await changed(answered.id, answered.version)).toStrictEqual(['answeredAt', 'askerStatus', 'firstAnsweredAt'])
    expect(await changed(handling, 1)).toContain('routes')
  })

  it('write nothing for a SPOC who is suspended meanwhile', async () => {
    const asked = await taken()
    const other = await server.as('SPOC', { directorates: [people.crimeDirectorate] })
    // Recalled from now on, as long as the database confirms it.
    await question(other, asked.id)
    meanwhile(() => people.admin.get(mutationOf('archive', 'Account'), { input: { id: other.accountId, version: 1 } }))

    const refusal = await asking.refused(other, 'answerQuestion', answering(asked))

    expect(refusal.extensions.code).toBe('UNAUTHENTICATED')
    expect(bodies(await question(asker, asked.id))).toStrictEqual([])
  })
})
