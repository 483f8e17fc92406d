import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, code, create, organisation } from './support/builders.ts'

type Question = {
  id: string
  version: number
  reference: string
  status: string
  directorates: { name: string }[]
  posts: { author: { displayName: string } | null; officer: { displayName: string } | null; body: string }[]
  handling: { id: string; version: number; routes: { state: string; directorate: { name: string } }[] } | null
  access: { unreadableFields: string[] }
}

const QUESTION = `
  id version reference status directorates { name } posts { author { displayName } officer { displayName } body }
  handling { id version routes { state directorate { name } } }
  access { unreadableFields }`

const ask = (who: Client, input: Record<string, unknown> = {}) =>
  who.get<{ askQuestion: { question: Question } }>(
    `mutation Ask($input: AskQuestionInput!) { askQuestion(input: $input) { question { ${QUESTION} } } }`,
    { input: { subject: 'Bollards in Old Jewry', body: 'When will they come back?', ...input } },
  )

const act = (name: string, type: string) => (who: Client, input: Record<string, unknown>) =>
  who
    .get<Record<string, { question: Question }>>(
      `mutation Act($input: ${type}!) { ${name}(input: $input) { question { ${QUESTION} } } }`,
      { input },
    )
    .then((data) => data[name]?.question as Question)

const take = act('takeQuestion', 'TakeQuestionInput')
const answer = act('answerQuestion', 'AnswerQuestionInput')
const read = (who: Client, id: string) =>
  who
    .get<{ question: Question | null }>(`query One($id: ID!) { question(id: $id) { ${QUESTION} } }`, { id })
    .then(({ question }) => question)

describe('a question', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let stranger: Client
  let issue: string
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    const [own, others] = await Promise.all([organisation(people.manager), organisation(people.manager)])
    issue = (await create(people.admin, 'Issue', { code: code(), name: 'Street works' })).id
    await create(people.admin, 'RoutingRule', { issue, directorate: people.crimeDirectorate })
    ;[asker, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id }),
      server.as('STAKEHOLDER', { organisationId: others.id }),
    ])
  })

  it('is asked by a stakeholder, taken and answered by a SPOC of the directorate that it goes to', async () => {
    const { question } = (await ask(asker, { issue })).askQuestion

    expect(question).toMatchObject({ status: 'ASKED', handling: null, directorates: [{ name: 'Crime' }] })
    expect(question.reference).toMatch(/^Q-\d{4}-[A-Z2-7]{6}$/)
    expect(question.access.unreadableFields).toStrictEqual(['assignee', 'handling', 'takenAt'])

    const seen = await read(people.crime, question.id)
    const taken = await take(people.crime, { id: question.id, version: seen?.handling?.version })

    expect(taken).toMatchObject({ status: 'ASSIGNED', version: 1 })
    expect(await read(asker, question.id)).toStrictEqual(question)

    await answer(people.crime, { id: question.id, version: 1, body: 'In March.' })
    const answered = await read(asker, question.id)

    expect(answered).toMatchObject({ status: 'ANSWERED', version: 2 })
    expect(answered?.posts).toStrictEqual([{ author: { displayName: 'Crime' }, officer: null, body: 'In March.' }])
  })

  it('does not exist for another organisation, nor for a SPOC of a directorate that is not asked', async () => {
    const { question } = (await ask(asker, { issue })).askQuestion

    expect(await read(stranger, question.id)).toBeNull()
    expect(await read(people.economic, question.id)).toBeNull()
  })
})
