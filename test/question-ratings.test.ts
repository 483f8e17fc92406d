import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, organisation } from './support/builders.ts'
import { type Asking, actsOn, askedOf, question, type QuestionSeen } from './support/questions.ts'

type Rating = { satisfaction: number; remark: string | null; month: string }

const RATE = /* GraphQL */ `
  mutation Rate($input: RateQuestionInput!) {
    done: rateQuestion(input: $input) {
      question {
        id
        status: askerStatus
        version
        closedAt
      }
    }
  }
`
const RATINGS = '{ found: questionRatings(first: 200) { edges { node { satisfaction remark month } } } }'

describe('a rating', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let viewer: Client
  let asking: Asking
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const { id: organisationId } = await organisation(people.manager)
    asker = await server.as('STAKEHOLDER', { organisationId })
    viewer = await server.as('STAKEHOLDER', { organisationId, standing: 'VIEWER' })
    asking = await askedOf(server, people, people.crimeDirectorate)
  })

  const answered = async (): Promise<QuestionSeen> => {
    const asked = await asking.ask(asker)
    const version = (await question(people.crime, asked.id))?.handling?.version
    await actsOn(people.crime, 'takeQuestion', { id: asked.id, version })
    return actsOn(people.crime, 'answerQuestion', { id: asked.id, version: 1, body: 'In March.' })
  }
  const rate = (by: Client, id: string, input: Record<string, unknown> = { satisfaction: 4 }) =>
    by.get<{ done: { question: { status: string; version: number; closedAt: string } } }>(RATE, {
      input: { id, ...input },
    })
  const refusal = async (by: Client, id: string, input: Record<string, unknown> = { satisfaction: 4 }) =>
    (await by.refused(RATE, { input: { id, ...input } })).extensions
  /** All ratings were given last month. */
  const monthPasses = () =>
    server.db.query({
      text: `update question_rating set month = date_trunc('month', now() at time zone 'Europe/London') - interval '1 month'`,
      values: [],
    })
  const ratings = async (by: Client): Promise<Rating[]> =>
    (await by.get<{ found: { edges: { node: Rating }[] } }>(RATINGS)).found.edges.map(({ node }) => node)

  it('closes an answered question, is given once, and is shown to the SPOCs when its month is over', async () => {
    const { id } = await answered()

    expect((await rate(asker, id, { satisfaction: 5, remark: '  Quick, thanks ' })).done.question).toMatchObject({
      status: 'CLOSED',
      version: 3,
    })
    expect(await refusal(asker, id)).toMatchObject({ code: 'CONFLICT', status: 'CLOSED' })

    expect(await ratings(people.crime)).toStrictEqual([])
    await monthPasses()
    const [rating, ...others] = await ratings(people.crime)
    expect(rating).toMatchObject({ satisfaction: 5, remark: 'Quick, thanks' })
    expect(rating?.month).toMatch(/^\d{4}-\d\d-01$/)
    expect(others).toStrictEqual([])
    expect(await ratings(people.economic)).toStrictEqual([])
  })

  it('of a closed question changes nothing that anybody reads of it', async () => {
    const { id, version } = await answered()
    await actsOn(asker, 'closeQuestion', { id, version })
    const [before, seenByForce] = await Promise.all([question(asker, id), question(people.crime, id)])

    await rate(asker, id)

    expect(await question(asker, id)).toStrictEqual(before)
    expect(await question(people.crime, id)).toStrictEqual(seenByForce)
  })

  it("is known to have been given by the asker's side alone", async () => {
    const isRated = async (by: Client, id: string) =>
      (
        await by.get<{ question: { isRated: boolean | null; access: { unreadableFields: string[] } } }>(
          'query Q($id: ID!) { question(id: $id) { isRated access { unreadableFields } } }',
          { id },
        )
      ).question
    const { id } = await answered()
    const before = await isRated(people.crime, id)
    expect((await isRated(asker, id)).isRated).toBe(false)

    await rate(asker, id)

    expect((await isRated(asker, id)).isRated).toBe(true)
    expect((await isRated(viewer, id)).isRated).toBe(true)
    expect(await isRated(people.crime, id)).toStrictEqual(before)
    expect(before).toMatchObject({
      isRated: null,
      access: { unreadableFields: expect.arrayContaining(['isRated']) as unknown },
    })
  })

  it('for an organisation is not for the SPOC who asked on its behalf: neither to give nor to know of', async () => {
    const { id: organisationId } = await organisation(people.manager)
    const member = await server.as('STAKEHOLDER', { organisationId })
    const { id } = await asking.ask(people.economic, { organisation: organisationId })
    const version = (await question(people.crime, id))?.handling?.version
    await actsOn(people.crime, 'takeQuestion', { id, version })
    await actsOn(people.crime, 'answerQuestion', { id, version: 1, body: 'In March.' })
    const before = await refusal(people.economic, id)

    await rate(member, id)

    expect(before.code).toBe('FORBIDDEN')
    expect(await refusal(people.economic, id)).toStrictEqual(before)
    const seen = await people.economic.get<{ question: { isRated: boolean | null } }>(
      'query Q($id: ID!) { question(id: $id) { isRated } }',
      { id },
    )
    expect(seen.question.isRated).toBeNull()
  })

  it('has neither a moment nor an id that would lead to the question', async () => {
    const { id } = await answered()
    await rate(asker, id)

    const rows = await server.db.query<Record<string, unknown>>({
      text: 'select to_json(r)::text as row from question_rating r where $1::uuid = any(routed_directorate_ids)',
      values: [people.crimeDirectorate],
    })
    const stored = rows.map(({ row }) => JSON.parse(String(row)) as Record<string, unknown>)
    expect(stored.length).toBeGreaterThan(0)
    for (const rating of stored) {
      expect(Object.keys(rating).sort()).toStrictEqual(
        ['id', 'month', 'remark', 'routed_directorate_ids', 'satisfaction'].sort(),
      )
      // Version 4 is random; version 7 begins with the time.
      expect(String(rating['id']).charAt(14)).toBe('4')
    }
  })

  it.each([
    ['satisfaction', { satisfaction: 0 }],
    ['satisfaction', { satisfaction: 6 }],
    ['remark', { satisfaction: 3, remark: 'x'.repeat(201) }],
  ])('is refused by `%s` for %j', async (field, input) => {
    const { id } = await answered()

    const { code: told, fields } = await refusal(asker, id, input)
    expect([told, Object.keys(fields ?? {})]).toStrictEqual(['BAD_USER_INPUT', [field]])
  })

  it('is not for a SPOC, a viewer or a stranger, nor before there is an answer', async () => {
    const { id } = await answered()
    const early = await asking.ask(asker)

    expect((await refusal(people.crime, id)).code).toBe('FORBIDDEN')
    expect((await refusal(viewer, id)).code).toBe('FORBIDDEN')
    expect((await refusal(await server.as('RESIDENT'), id)).code).toBe('NOT_FOUND')
    expect(await refusal(asker, early.id)).toMatchObject({ code: 'CONFLICT', status: 'ASKED' })
  })

  it('counts in the measures of its directorate once there are five: of fewer each would tell whose it was', async () => {
    const { id: directorate } = await create(people.admin, 'Directorate', { code: code(), name: 'Roads' })
    const roads = await server.as('SPOC', { directorates: [directorate] })
    const asked = await askedOf(server, people, directorate)
    const rated = async (satisfaction: number) => {
      const { id } = await asked.ask(asker)
      await actsOn(roads, 'takeQuestion', { id, version: (await question(roads, id))?.handling?.version })
      await actsOn(roads, 'answerQuestion', { id, version: 1, body: 'In March.' })
      await rate(asker, id, { satisfaction })
    }
    const measured = async () => {
      await monthPasses()
      const { found } = await roads.get<{
        found: { measures: { key: string; satisfaction: number | null; ratings: number | null }[] }
      }>('{ found: questionMeasures(by: DIRECTORATE) { measures { key satisfaction ratings } } }')
      return found.measures.find(({ key }) => key === directorate)
    }

    for (const satisfaction of [1, 2, 3, 4]) await rated(satisfaction)
    expect(await measured()).toMatchObject({ ratings: null, satisfaction: null })
    await rated(5)
    expect(await measured()).toMatchObject({ ratings: 5, satisfaction: 3 })
  })
})
