import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, organisation, person, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'

const OPEN = /* GraphQL */ `
  mutation ($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      breakGlass {
        id
      }
    }
  }
`
const LIST = /* GraphQL */ `
  query ($first: Int = 200, $after: String) {
    breakGlasses(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          reason
          subjectId
          account {
            id
          }
        }
      }
    }
  }
`
type Listed = {
  breakGlasses: {
    totalCount: number
    pageInfo: { endCursor: string | null }
    edges: { node: { reason: string; subjectId: string; account: { id: string } | null } }[]
  }
}

describe('the openings by break-glass', () => {
  let server: Api
  let force: Cast
  let operator: Client
  let dpo: Client
  let subjects: string[]
  const mark = word()
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
    dpo = await server.as('DPO')
    subjects = [(await person(force.manager)).id, (await organisation(force.manager)).id]
    for (const [at, subject] of subjects.entries())
      await operator.get(OPEN, { input: { subject, reason: `Fire next door ${mark} ${at}` } })
  })
  const reasons = ({ breakGlasses }: Listed) =>
    breakGlasses.edges.map(({ node }) => node.reason).filter((reason) => reason.includes(mark))
  const newestFirst = [`Fire next door ${mark} 1`, `Fire next door ${mark} 0`]

  it('are listed to the operator who opened them, newest first and page by page', async () => {
    const all = await operator.get<Listed>(LIST)
    expect([all.breakGlasses.totalCount, reasons(all)]).toStrictEqual([2, newestFirst])

    const { breakGlasses } = await operator.get<Listed>(LIST, { first: 1 })
    expect(reasons({ breakGlasses })).toStrictEqual(newestFirst.slice(0, 1))
    expect(
      reasons(await operator.get<Listed>(LIST, { first: 1, after: breakGlasses.pageInfo.endCursor })),
    ).toStrictEqual(newestFirst.slice(1))
  })

  it('do not exist for another operator or an inspector, and are refused to every other role', async () => {
    for (const role of ['OPERATOR', 'INSPECTOR'] as const)
      await about(role, async () => expect(reasons(await (await server.as(role)).get<Listed>(LIST))).toStrictEqual([]))
    for (const client of [force.crime, force.admin, force.manager, await server.as('STAFF')])
      expect((await client.refused(LIST)).extensions.code).toBe('FORBIDDEN')
  })

  it('are listed to the DPO with who opened them', async () => {
    const listed = await dpo.get<Listed>(LIST)
    expect(reasons(listed)).toStrictEqual(newestFirst)

    const ours = listed.breakGlasses.edges.map(({ node }) => node).filter(({ reason }) => reason.includes(mark))
    expect(ours.map(({ account, subjectId }) => [account?.id, subjectId])).toStrictEqual(
      [...subjects].reverse().map((subject) => [operator.accountId, subject]),
    )
  })

  it('are filed, when an operator looks at them, as a look at those whose contacts were opened', async () => {
    await operator.get('{ breakGlasses { edges { node { reason } } } }')
    const text = `
      select json_build_object('category', category, 'operation', operation, 'subjects', subjects, 'classes', classes)::text as row
      from ledger_record
      where account_id = $1 order by seq desc limit 1
    `

    const [newest] = await server.db.query<{ row: string }>({ text, values: [operator.accountId] })

    expect(JSON.parse(newest?.row ?? '')).toStrictEqual({
      category: 'CONSULTATION',
      operation: 'breakGlasses',
      subjects: [...subjects].sort(),
      classes: ['AUDIT'],
    })
  })
})
