import type { Api, Client, GraphqlError } from './api.ts'
import { type Cast, code, create } from './builders.ts'

/** Why a directorate is asked too. */
export const WHAT_FOR = 'They know who put them up.'

export type QuestionSeen = {
  id: string
  version: number
  reference: string
  status: string
  askedAt: string
  dueAt: string | null
  firstAnswerDueAt: string | null
  directorates: { name: string }[]
  posts: { author: { displayName: string } | null; officer: { displayName: string } | null; body: string }[]
  handling: { id: string; version: number; routes: { state: string; directorate: { name: string } }[] } | null
  access: { unreadableFields: string[] }
}

const QUESTION = `
  id version reference status askedAt dueAt firstAnswerDueAt directorates { name }
  posts { author { displayName } officer { displayName } body }
  handling { id version routes { state directorate { name } } }
  access { unreadableFields }`

const INPUTS: Readonly<Record<string, string>> = {
  askQuestion: 'AskQuestionInput',
  replyToQuestion: 'ReplyToQuestionInput',
  reopenQuestion: 'ReplyToQuestionInput',
  answerQuestion: 'AnswerQuestionInput',
  askBack: 'AnswerQuestionInput',
  takeQuestion: 'TakeQuestionInput',
  changeRoutes: 'ChangeRoutesInput',
  noteOnQuestion: 'NoteOnQuestionInput',
  changeUrgency: 'ChangeUrgencyInput',
  relateQuestions: 'RelateQuestionsInput',
  rateQuestion: 'RateQuestionInput',
}

const documentOf = (mutation: string): string => `
  mutation Act($input: ${INPUTS[mutation] ?? 'RecordVersionInput'}!) {
    done: ${mutation}(input: $input) { question { ${QUESTION} } }
  }`

export async function actsOn(by: Client, mutation: string, input: Record<string, unknown>): Promise<QuestionSeen> {
  const { done } = await by.get<{ done: { question: QuestionSeen } }>(documentOf(mutation), { input })
  return done.question
}

export const question = (by: Client, id: string): Promise<QuestionSeen | null> =>
  by
    .get<{ question: QuestionSeen | null }>(`query One($id: ID!) { question(id: $id) { ${QUESTION} } }`, { id })
    .then((data) => data.question)

export type Asking = {
  issue: string
  /** That sends its questions to the directorate. */
  rule: string
  /** Asks a question that goes to the directorate. */
  ask(by: Client, input?: Record<string, unknown>): Promise<QuestionSeen>
  refused(by: Client, mutation: string, input: Record<string, unknown>): Promise<GraphqlError>
  document(mutation: string): string
  /** A SPOC of the directorate that answers what nobody else does. */
  communities: Client
}

/** An issue of its own, whose questions go to one directorate. */
export async function askedOf(server: Api, people: Cast, directorate: string): Promise<Asking> {
  const issue = (await create(people.admin, 'Issue', { code: code(), name: 'Street works' })).id
  const rule = (await create(people.admin, 'RoutingRule', { issue, directorate })).id
  return {
    issue,
    rule,
    ask: (by, input = {}) =>
      actsOn(by, 'askQuestion', {
        subject: 'Bollards in Old Jewry',
        body: 'When will they come back?',
        issue,
        ...input,
      }),
    refused: (by, mutation, input) => by.refused(documentOf(mutation), { input }),
    document: documentOf,
    communities: await server.as('SPOC', { directorates: [await communitiesDirectorate(people)] }),
  }
}

/** Once for the shared database, which has no reference lists. */
export async function communitiesDirectorate({ admin }: Cast): Promise<string> {
  const { directorates } = await admin.get<{ directorates: { edges: { node: { id: string } }[] } }>(
    '{ directorates(filter: { code: { eq: "COMMUNITY" } }) { edges { node { id } } } }',
  )
  return (
    directorates.edges[0]?.node.id ??
    (await create(admin, 'Directorate', { code: 'COMMUNITY', name: 'Communities' })).id
  )
}

/** Rules of other tests on the shared database for every question, without which these go to the communities. */
export async function archiveRulesForAll({ db }: Api): Promise<void> {
  const text = `
    update routing_rule set archived_at = now()
    where num_nonnulls(issue_id, sector_id, tier, ward_id, operation) = 0 and archived_at is null`
  await db.query({ text, values: [] })
}
