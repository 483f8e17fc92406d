import type { Role } from '../api/access/viewer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, organisation, person, word } from './support/builders.ts'

type Connection = {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { cursor: string; node: { id: string; displayName: string } }[]
}
type Asked = { organisation: { name: string; peopleConnection: Connection | null } | null }

const WHOLE = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id displayName } }'

describe('a connection inside an object', () => {
  let server: Api
  let force: Cast
  let bank: { id: string }
  let other: { id: string }
  const mark = word()
  const names = ['Ada', 'Bea', 'Cyd', 'Dot', 'Eve'].map((name) => `${name} ${mark}`)

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    bank = await organisation(force.manager, { name: `${mark} bank` })
    other = await organisation(force.manager, { name: `${mark} other` })
    for (const displayName of names) {
      const who = await person(force.manager, { displayName })
      await create(force.manager, 'Affiliation', { person: who.id, organisation: bank.id })
    }
    const stranger = await person(force.manager, { displayName: `Zoe ${mark}` })
    await create(force.manager, 'Affiliation', { person: stranger.id, organisation: other.id })
    const former = await person(force.manager, { displayName: `Former ${mark}` })
    await create(force.manager, 'Affiliation', { person: former.id, organisation: bank.id, endsOn: '2020-01-01' })
  })

  const ask = async (
    by: Client,
    variables: Record<string, unknown>,
    selection = WHOLE,
  ): Promise<{ people: Connection; statements: number }> => {
    const before = server.gate.statements()
    const { organisation: found } = await by.get<Asked>(
      `query ($id: ID!, $first: Int, $after: String, $filter: PersonFilter, $sort: [PersonSort!]) {
        organisation(id: $id) {
          name
          peopleConnection(first: $first, after: $after, filter: $filter, sort: $sort) { ${selection} }
        }
      }`,
      { id: bank.id, ...variables },
    )
    return { people: found?.peopleConnection as Connection, statements: server.gate.statements() - before }
  }
  const namesIn = ({ edges }: Connection): string[] => edges.map(({ node }) => node.displayName)
  const sort = [{ field: 'displayName', direction: 'ASC' }]

  it('gives staff page after page, each by one statement, with the total of the whole', async () => {
    const staff = await server.as('STAFF')

    const pages: string[][] = []
    for (let after: string | null = null, more = true; more;) {
      const { people, statements } = await ask(staff, { first: 2, sort, after })
      expect([people.totalCount, statements]).toStrictEqual([5, 1])
      expect(people.pageInfo.endCursor).toBe(people.edges.at(-1)?.cursor)
      pages.push(namesIn(people))
      after = people.pageInfo.endCursor
      more = people.pageInfo.hasNextPage
    }

    expect(pages).toStrictEqual([names.slice(0, 2), names.slice(2, 4), names.slice(4)])
  })

  it('is filtered and sorted either way, whatever of it stands in variables', async () => {
    const staff = await server.as('STAFF')
    const startingWith = (letter: string) => ({ displayName: { startsWith: letter } })
    const down = [{ field: 'displayName', direction: 'DESC' }]

    const either = await ask(staff, { filter: { or: [startingWith('Bea'), startingWith('Eve')] }, sort: down })
    const one = await ask(staff, { filter: startingWith('Dot') })
    const same = await ask(staff, { filter: startingWith('Cyd') })
    const none = await ask(staff, { filter: startingWith('Zoe') })
    const all = await ask(staff, { sort: down })

    expect(namesIn(either.people)).toStrictEqual([names[4], names[1]])
    expect([either, one, same, none].map(({ people }) => people.totalCount)).toStrictEqual([2, 1, 1, 0])
    expect(namesIn(same.people)).toStrictEqual([names[2]])
    expect(namesIn(all.people)).toStrictEqual(names.toReversed())
  })

  it('gives each object of a page its own, under two names at once, by one statement', async () => {
    const staff = await server.as('STAFF')
    const before = server.gate.statements()

    const found = await staff.get(
      `query ($filter: OrganisationFilter) {
        organisations(filter: $filter, sort: [{ field: name }]) {
          edges { node {
            some: peopleConnection(first: 1, sort: [{ field: displayName }]) { ...names }
            late: peopleConnection(filter: { displayName: { startsWith: "Z" } }) { ...names }
          } }
        }
      }
      fragment names on PersonConnection { __typename totalCount edges { node { displayName } } }`,
      { filter: { name: { startsWith: mark } } },
    )

    expect(server.gate.statements() - before).toBe(1)
    const connection = (totalCount: number, ...shown: (string | undefined)[]) => ({
      __typename: 'PersonConnection',
      totalCount,
      edges: shown.map((displayName) => ({ node: { displayName } })),
    })
    expect(found).toStrictEqual({
      organisations: {
        edges: [
          { node: { some: connection(5, names[0]), late: connection(0) } },
          { node: { some: connection(1, `Zoe ${mark}`), late: connection(1, `Zoe ${mark}`) } },
        ],
      },
    })
  })

  it('is withheld whole from an administrator, who may read no person: null, and named', async () => {
    const administrator = await server.as('ADMINISTRATOR')

    const found = await administrator.get(
      `query ($id: ID!) { organisation(id: $id) { peopleConnection { totalCount } access { unreadableFields } } }`,
      { id: bank.id },
    )

    expect(found).toMatchObject({
      organisation: {
        peopleConnection: null,
        access: { unreadableFields: expect.arrayContaining(['peopleConnection']) },
      },
    })
  })

  it('shows a stakeholder those of their own organisation and, of another, nothing', async () => {
    const own = await server.as('STAKEHOLDER', { organisationId: bank.id })

    expect((await ask(own, {})).people.totalCount).toBe(5)
    expect(await own.get(`query ($id: ID!) { organisation(id: $id) { name } }`, { id: other.id })).toStrictEqual({
      organisation: null,
    })
  })

  it.each([
    ['a page of none', { first: 0 }, 'peopleConnection.first'],
    ['a page of 201', { first: 201 }, 'peopleConnection.first'],
    ["another list's cursor", { after: Buffer.from('["a","b"]').toString('base64url') }, 'after'],
    ['no cursor at all', { after: 'next' }, 'after'],
    ['six fields to sort by', { sort: Array.from({ length: 6 }, () => sort[0]) }, 'peopleConnection.sort'],
  ])('refuses %s by name', async (_what, variables, field) => {
    const staff = await server.as('STAFF')

    const { errors } = await staff.send(
      `query ($id: ID!, $first: Int, $after: String, $sort: [PersonSort!]) {
        organisation(id: $id) { peopleConnection(first: $first, after: $after, sort: $sort) { totalCount } }
      }`,
      { id: bank.id, ...variables },
    )

    expect(
      errors.map(({ extensions }) => [extensions['code'], Object.keys(extensions['fields'] as object)]),
    ).toStrictEqual([['BAD_USER_INPUT', [field]]])
  })

  it('pages that multiply beyond the limit are too complex', async () => {
    const staff = await server.as('STAFF')
    const nested = 'peopleConnection(first: 200) { edges { node { displayName sort: displayName } } }'

    const { errors } = await staff.send(
      `{ organisations(first: 200) { edges { node { ${nested} more: ${nested} } } } }`,
    )

    expect(errors.map(({ extensions }) => extensions['code'])).toStrictEqual(['QUERY_TOO_COMPLEX'])
  })

  it.each([
    ['SPOC', 'totalCount'],
    ['STAFF', 'edges { cursor }'],
    ['OPERATOR', 'pageInfo { endCursor }'],
  ] as [Role, string][])('what it shows of people goes into the ledger: a %s asks for %s', async (role, selection) => {
    const by = await server.as(role)
    const filter = { displayName: { eq: names[3] } }

    await ask(by, { filter }, selection)

    const [record] = await server.db.query<{ subjects: string[]; classes: string[] }>({
      text: `select subjects, classes from ledger_record where account_id = $1::uuid order by seq desc limit 1`,
      values: [by.accountId],
    })
    const [who] = await server.db.query<{ id: string }>({
      text: 'select id from person where display_name = $1',
      values: [names[3]],
    })
    expect(record).toMatchObject({ subjects: [who?.id], classes: ['DIRECTORY'] })
  })
})
