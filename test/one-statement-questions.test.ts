import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation } from './support/builders.ts'
import { uploaded } from './support/files/uploads.ts'
import { type Asking, actsOn, askedOf, question, WHAT_FOR } from './support/questions.ts'

const MANY = 8
const line = Buffer.from('Bollards, as of Monday.\n')

type Whole = {
  posts: { body: string; attachments: unknown[] }[]
  postsConnection: { totalCount: number; edges: unknown[] }
  attachments: unknown[]
  handling: { routes: unknown[]; notes: unknown[]; relatedQuestions: unknown[] } | null
}

const WHOLE = `
  reference status isOverdue
  organisation { name }
  person { displayName }
  asker { displayName }
  directorates { code }
  posts(first: 5) { body author { displayName } officer { displayName } attachments { name uploadedBy { displayName } } }
  postsConnection(first: 2) { totalCount pageInfo { hasNextPage } edges { cursor node { body fromForce } } }
  attachments(first: 5) { name post { postedAt } }
  handling {
    assignee { displayName }
    routes { state directorate { name } assignee { displayName } }
    notes(first: 5) { text officer { displayName } }
    relatedQuestions(first: 3) { reference }
  }
  access { unreadableFields }`

const LIST = `
  query Inbox($filter: QuestionFilter, $first: Int) {
    questions(filter: $filter, first: $first) { totalCount edges { cursor node { ${WHOLE} } } }
  }`
const ONE = `query Question($id: ID!) { question(id: $id) { ${WHOLE} } }`

describe('a question with all that hangs on it', () => {
  let server: Api
  let people: Cast
  let asking: Asking
  let asker: Client
  let newest: string
  beforeAll(async () => {
    server = await api()
    people = await cast(server)
    asking = await askedOf(server, people, people.crimeDirectorate)
    asker = await server.as('STAKEHOLDER', { organisationId: (await organisation(people.manager)).id })
    const { id: related } = await asking.ask(asker)
    for (let at = 1; at < MANY; at++) newest = await inHand(related)
  })

  const upload = async (by: Client): Promise<string> => (await uploaded(server, by, 'note.txt', line)).id

  /** With four posts, a file of each side, two routes, a note and a relation. Returns its id. */
  async function inHand(related: string): Promise<string> {
    const { crime, economicDirectorate } = people
    const { id } = await asking.ask(asker, { attachments: [await upload(asker)] })
    const handling = async () => (await question(crime, id))?.handling?.version
    await actsOn(crime, 'noteOnQuestion', { id, text: 'Known to us since spring.' })
    await actsOn(crime, 'takeQuestion', { id, version: await handling() })
    const added = { add: [economicDirectorate], reason: WHAT_FOR }
    await actsOn(crime, 'changeRoutes', { id, version: await handling(), ...added })
    await actsOn(crime, 'relateQuestions', { id, version: await handling(), addRelatedQuestions: [related] })
    await askBackAndReply(id, [await upload(crime)])
    await askBackAndReply(id, [])
    return id
  }
  async function askBackAndReply(id: string, attachments: string[]): Promise<void> {
    const version = async () => (await question(asker, id))?.version
    await actsOn(people.crime, 'askBack', { id, version: await version(), body: 'Which end of it?', attachments })
    await actsOn(asker, 'replyToQuestion', { id, version: await version(), body: 'The southern one.' })
  }

  async function counted<Data>(by: Client, query: string, variables: Record<string, unknown>) {
    const before = server.gate.statements()
    const data = await by.get<Data>(query, variables)
    return { data, statements: server.gate.statements() - before }
  }
  const full = {
    posts: 4,
    paged: [4, 2],
    attachments: 2,
    within: { routes: 2, notes: 1, relatedQuestions: 1 },
  }
  const sizesOf = ({ posts, postsConnection: paged, attachments, handling }: Whole) => ({
    posts: posts.length,
    paged: [paged.totalCount, paged.edges.length],
    attachments: attachments.length,
    within: handling && {
      routes: handling.routes.length,
      notes: handling.notes.length,
      relatedQuestions: handling.relatedQuestions.length,
    },
  })

  for (const [role, within] of [
    ['SPOC', full.within],
    ['asker', null],
  ] as const) {
    it(`costs the ${role} one statement`, async () => {
      const by = role === 'SPOC' ? people.crime : asker

      const { data, statements } = await counted<{ question: Whole }>(by, ONE, { id: newest })

      expect(sizesOf(data.question)).toStrictEqual({ ...full, within })
      expect(statements).toBe(1)
    })

    it.each([1, MANY])(`costs the ${role} one statement in a list of %i`, async (first) => {
      const by = role === 'SPOC' ? people.crime : asker
      const filter = { issue: { id: { eq: asking.issue } } }

      const { data, statements } = await counted<{ questions: { edges: { node: Whole }[] } }>(by, LIST, {
        filter,
        first,
      })

      const found = data.questions.edges.map(({ node }) => node)
      expect(found).toHaveLength(first)
      expect(sizesOf(found[0] as Whole)).toStrictEqual({ ...full, within })
      expect(statements).toBe(1)
    })
  }
})
