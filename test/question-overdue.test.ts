import { api, type Api, type Client } from './support/api.ts'
import { askedRows } from './support/askedRows.ts'
import { cast, type Cast, code, create, organisation } from './support/builders.ts'
import { freshDatabase } from './support/database/database.ts'

type Page = { edges: { cursor: string; node: { reference: string; dueAt: string; isOverdue: boolean } }[] }

const PAGE = /* GraphQL */ `
  query Page($filter: QuestionFilter, $sort: [QuestionSort!], $first: Int, $after: String) {
    questions(filter: $filter, sort: $sort, first: $first, after: $after) {
      edges {
        cursor
        node {
          reference
          dueAt
          isOverdue
        }
      }
    }
  }
`
const OVERDUE_FIRST = [
  { field: 'isOverdue', direction: 'DESC' },
  { field: 'reference', direction: 'ASC' },
]
const DAY_MS = 86_400_000
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString()

describe('whether a question is overdue', () => {
  let server: Api
  let people: Cast
  let asker: Client
  let organisationId: string
  beforeAll(async () => {
    server = await api(await freshDatabase())
    people = await cast(server)
    organisationId = (await organisation(people.manager)).id
    asker = await server.as('STAKEHOLDER', { organisationId })
  })
  afterEach(() => void jest.restoreAllMocks())

  /** Questions of an issue of their own, due in so many days. Returns a filter that finds them. */
  async function due(...days: number[]): Promise<Record<string, unknown>> {
    const { id: issue } = await create(people.admin, 'Issue', { code: code(), name: 'Bollards' })
    const of = { asker: asker.accountId, issue, directorate: people.crimeDirectorate, organisation: organisationId }
    for (const at of days) await askedRows(server, { ...of, askedAt: inDays(at), minutes: [null] })
    return { issue: { id: { eq: issue } } }
  }
  const page = async (by: Client, given: Record<string, unknown>): Promise<Page['edges']> =>
    (await by.get<{ questions: Page }>(PAGE, { sort: OVERDUE_FIRST, ...given })).questions.edges
  const becomesOverdue = (reference: string) =>
    server.db.query({ text: 'update question set due_at = now() where reference = $1', values: [reference] })

  it('sorts for the asker and for the SPOC as they read it', async () => {
    const filter = await due(1, -2, 2, -1)

    for (const by of [asker, people.crime]) {
      const seen = (await page(by, { filter })).map(({ node }) => node)

      expect(seen.map(({ isOverdue }) => isOverdue)).toStrictEqual([true, true, false, false])
      expect(seen.map(({ dueAt }) => Date.parse(dueAt) < Date.now())).toStrictEqual([true, true, false, false])
    }
  })

  it('is for no part of an answered question, nor of one without a due time', async () => {
    const filter = await due(-1, -2)
    const [answered, undated] = (await page(asker, { filter })).map(({ node }) => node.reference)
    const change = (text: string, reference: string | undefined) => server.db.query({ text, values: [reference] })
    await change(`update question set asker_status = 'ANSWERED' where reference = $1`, answered)
    await change('update question set due_at = null where reference = $1', undated)

    const seen = await page(asker, { filter })
    const found = await page(asker, { filter: { and: [filter, { isOverdue: { eq: false } }] } })

    expect(seen.map(({ node }) => node.isOverdue)).toStrictEqual([false, false])
    expect(found).toHaveLength(2)
  })

  it('keeps the order of the first page on the second, where a question has become overdue meanwhile', async () => {
    const filter = await due(-1, 1, 2, 3)
    const first = await page(people.crime, { filter, first: 2 })
    const whole = (await page(people.crime, { filter })).map(({ node }) => node.reference)
    const last = whole.at(-1) ?? ''

    await becomesOverdue(last)
    const second = await page(people.crime, { filter, after: first.at(-1)?.cursor })

    const references = [...first, ...second].map(({ node }) => node.reference)
    expect([...references].sort()).toStrictEqual([...whole].sort())
    expect(second.find(({ node }) => node.reference === last)?.node.isOverdue).toBe(true)
  })

  it('is found along the index of due times', async () => {
    await manyAnswered()
    await due(-3, -4)
    const sent = jest.spyOn(server.db, 'query')

    await page(people.crime, { filter: { isOverdue: { eq: true } }, sort: null })

    const [statement] = sent.mock.calls.map(([one]) => one).filter(({ text }) => text.includes('due_at'))
    const plan = await server.db.asOwner(({ query }) =>
      query({ text: `explain ${statement?.text}`, values: statement?.values ?? [] }),
    )
    // Either index of due times will do.
    expect(JSON.stringify(plan)).toMatch(/question_(status_)?due .*?Index Cond: [^"]*due_at < now\(\)/)
  })

  /** As after years: hardly any question waits. */
  async function manyAnswered(): Promise<void> {
    const run = (text: string, values: unknown[] = []) => server.db.query({ text, values })
    await run(
      `with handled as (
         insert into question_handling (id, clock_from, routed_directorate_ids)
         select gen_random_uuid(), now(), array[$1::uuid] from generate_series(1, 5000) returning id
       )
       insert into question (id, reference, handling_id, subject, body, urgency, asker_status, asked_at, due_at, asker_id,
         routed_directorate_ids)
       select gen_random_uuid(), 'Q-T-' || id, id, 'Bollards', 'When?', 'NORMAL', 'ANSWERED', now(), now(), $2,
         array[$1::uuid]
       from handled`,
      [people.crimeDirectorate, asker.accountId],
    )
    await server.db.asOwner(({ query }) => query({ text: 'analyze question', values: [] }))
  }
})
