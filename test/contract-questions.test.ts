import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, update } from './support/builders.ts'
import { contractDocument } from './support/contractDocuments.ts'
import { actsOn, archiveRulesForAll, type Asking, askedOf, question } from './support/questions.ts'

type Asked = { id: string; reference: string; status: string; dueAt: string; directorates: { code: string }[] }
type Listed = { totalCount: number; edges: { node: Record<string, unknown> }[] }

describe('the contract of stakeholders and their questions', () => {
  let server: Api
  let force: Cast
  let asking: Asking
  let bank: { id: string; version: number }
  let stakeholder: Client
  let stranger: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    asking = await askedOf(server, force, force.crimeDirectorate)
    await archiveRulesForAll(server)
    const [own, others] = await Promise.all([organisation(force.manager), organisation(force.manager)])
    bank = await update(force.manager, 'Organisation', own, { name: 'Bank of Bow Lane' })
    ;[stakeholder, stranger] = await Promise.all([
      server.as('STAKEHOLDER', { organisationId: own.id }),
      server.as('STAKEHOLDER', { organisationId: others.id }),
    ])
  })

  const subject = 'Bollards in Old Jewry'
  const ask = (by: Client, input: Record<string, unknown> = {}) =>
    by.get<{ askQuestion: { question: Asked } }>(contractDocument('ask-question'), {
      input: { subject, body: 'When will they come back?', ...input },
    })

  it('lets a stakeholder ask, who need not know whom, and refuses general staff', async () => {
    const { askQuestion } = await ask(stakeholder)

    expect(askQuestion.question).toMatchObject({ status: 'ASKED', directorates: [{ code: 'COMMUNITY' }] })
    expect(askQuestion.question.reference).toMatch(/^Q-\d{4}-[A-Z2-7]{6}$/)
    expect(askQuestion.question.dueAt).toMatch(/^\d{4}-\d\d-\d\dT/)
    const staff = await server.as('STAFF')
    const refusal = await staff.refused(contractDocument('ask-question'), { input: { subject, body: 'And I?' } })
    expect(refusal.extensions.code).toBe('FORBIDDEN')
  })

  it('lists their questions for a stakeholder, all of the directorate for its SPOC, and none for another', async () => {
    const asked = await asking.ask(stakeholder, { subject })
    const filter = { reference: { eq: asked.reference } }
    const listed = async (by: Client) =>
      (await by.get<{ questions: Listed }>(contractDocument('questions'), { filter })).questions

    const own = await listed(stakeholder)

    expect(own.totalCount).toBe(1)
    expect(own.edges[0]?.node).toMatchObject({
      subject,
      status: 'ASKED',
      isOverdue: false,
      organisation: { id: bank.id, name: 'Bank of Bow Lane' },
      assignee: null,
      posts: [],
      version: 1,
    })
    expect((await listed(force.crime)).totalCount).toBe(1)
    expect((await listed(force.economic)).totalCount).toBe(0)
    expect((await listed(stranger)).totalCount).toBe(0)
    const staff = await server.as('STAFF')
    expect((await staff.refused(contractDocument('questions'))).extensions.code).toBe('FORBIDDEN')
  })

  it('lets a SPOC answer what they have taken, and knows of no question for a SPOC who is not asked', async () => {
    const asked = await asking.ask(stakeholder, { subject })
    const handling = (await question(force.crime, asked.id))?.handling
    await actsOn(force.crime, 'takeQuestion', { id: asked.id, version: handling?.version })
    const input = { id: asked.id, version: asked.version, body: 'In March.' }

    const refusal = await force.economic.refused(contractDocument('answer-question'), { input })
    const { answerQuestion } = await force.crime.get<{ answerQuestion: { question: Record<string, unknown> } }>(
      contractDocument('answer-question'),
      { input },
    )

    expect(refusal.extensions.code).toBe('NOT_FOUND')
    expect(answerQuestion.question).toMatchObject({
      id: asked.id,
      status: 'ANSWERED',
      posts: [{ author: { displayName: 'Crime' }, body: 'In March.' }],
      version: 2,
    })
    expect(answerQuestion.question['answeredAt']).toMatch(/^\d{4}-\d\d-\d\dT/)
    const stale = await force.crime.refused(contractDocument('answer-question'), { input })
    expect(stale.extensions.code).toBe('CONFLICT')
  })
})
