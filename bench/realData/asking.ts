import type { Database } from '../../api/platform/database.ts'
import { newId } from '../../api/platform/record.ts'
import type { Caller, House } from './operator.ts'

export type AskedHouse = {
  asker: Caller
  /** A new question that the force has answered. Ids. */
  answered(): Promise<{ question: string; post: string }>
  /** What was posted to a question, in order. */
  posts(question: string): Promise<string[]>
}

type Changed = { changed: { record: { id: string; version: number; posts?: { id: string }[] } } }
type Posted = { question: { posts: { body: string }[] } }

const ANSWER = `mutation ($input: AnswerQuestionInput!) {
  changed: answerQuestion(input: $input) { record: question { id version posts { id } } }
}`
const POSTS = 'query ($id: ID!) { question(id: $id) { posts { body } } }'

/** A stakeholder who asks, and a SPOC of the communities, to whom the questions go, who answers. */
export async function askedHouse(house: House, db: Database): Promise<AskedHouse> {
  const [admin, manager, spoc] = await Promise.all([
    house.as('ADMINISTRATOR'),
    house.as('REGISTER_MANAGER'),
    house.as('SPOC'),
  ])
  const change = async (by: Caller, document: string, input: Record<string, unknown>) => {
    const { data, errors } = await by.ask<Changed>(document, { input })
    if (!data) throw new Error(`Expected an answer without errors: ${JSON.stringify(errors)}`)
    return data.changed.record
  }
  const create = (by: Caller, type: string, field: string, input: Record<string, unknown>) =>
    change(
      by,
      `mutation ($input: Create${type}Input!) { changed: create${type}(input: $input) { record: ${field} { id version } } }`,
      input,
    )
  const [known] = await db.query<{ id: string }>({
    text: `select id from directorate where code = 'COMMUNITY'`,
    values: [],
  })
  const directorate =
    known?.id ?? (await create(admin, 'Directorate', 'directorate', { code: 'COMMUNITY', name: 'Communities' })).id
  await create(admin, 'SpocAssignment', 'spocAssignment', { account: spoc.accountId, directorate })
  const { id } = await create(manager, 'Organisation', 'organisation', { name: `Real data ${newId()}` })
  const asker = await house.as('STAKEHOLDER', { organisationId: id })
  const act = (by: Caller, mutation: string, of: string, input: Record<string, unknown>) =>
    change(
      by,
      `mutation ($input: ${of}!) { changed: ${mutation}(input: $input) { record: question { id version } } }`,
      input,
    )
  return {
    asker,
    async answered() {
      const words = { subject: 'Opening times', body: 'When do you open?' }
      const asked = await act(asker, 'askQuestion', 'AskQuestionInput', words)
      await act(spoc, 'takeQuestion', 'TakeQuestionInput', { id: asked.id, version: 1 })
      const answer = { id: asked.id, version: asked.version, body: 'At nine. And you?' }
      const { posts } = await change(spoc, ANSWER, answer)
      return { question: asked.id, post: posts?.[0]?.id ?? '' }
    },
    async posts(question) {
      const { data } = await asker.ask<Posted>(POSTS, { id: question })
      return data?.question.posts.map(({ body }) => body) ?? []
    },
  }
}
