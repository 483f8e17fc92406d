import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation, person, word } from './support/builders.ts'
import { about } from './support/run/expecting.ts'

describe('a request that makes no sense is refused in the contract’s words', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  const codeOf = async (by: Client, query: string, variables: Record<string, unknown> = {}): Promise<string> =>
    (await by.send(query, variables)).errors[0]?.extensions.code ?? 'none'
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 1)

  it('to anybody whose variables are nested fifty-one deep, or thousands, by POST and by GET', async () => {
    for (const by of [server.anonymous, force.crime]) {
      for (const depth of [50, 2000])
        expect(await codeOf(by, '{ viewer { roles } }', { unused: nested(depth) })).toBe('QUERY_TOO_COMPLEX')
      const deep = `{"query":"{ viewer { roles } }","variables":{"unused":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`
      const posted = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { ...by.headers, 'content-type': 'application/json' },
        body: deep,
      })
      expect(await posted.text()).toMatch(/QUERY_TOO_COMPLEX/)
      // Brackets are not escaped, which would make the address too long.
      const variables = `%7B%22unused%22:${'['.repeat(3000)}${']'.repeat(3000)}%7D`
      const query = encodeURIComponent('{ viewer { roles } }')
      const response = await fetch(`${server.url}/graphql?query=${query}&variables=${variables}`, {
        headers: { ...by.headers, 'apollo-require-preflight': '1' },
      })
      expect(response.status).toBe(400)
      expect(await response.text()).toMatch(/QUERY_TOO_COMPLEX/)
    }
    expect(await codeOf(force.crime, '{ viewer { roles } }', { unused: nested(49) })).toBe('none')
  })

  it('to a SPOC who sorts in no direction; one who leaves it out sorts upwards', async () => {
    expect(
      await codeOf(
        force.crime,
        /* GraphQL */ `
          {
            organisations(sort: [{ field: name, direction: null }]) {
              totalCount
            }
          }
        `,
      ),
    ).toBe('BAD_USER_INPUT')
    expect(
      await codeOf(
        force.crime,
        /* GraphQL */ `
          query ($s: [OrganisationSort!]) {
            organisations(sort: $s) {
              totalCount
            }
          }
        `,
        {
          s: [{ field: 'name', direction: null }],
        },
      ),
    ).toBe('BAD_USER_INPUT')

    const mark = word()
    for (const letter of ['b', 'a']) await organisation(force.crime, { name: `${mark} ${letter}` })
    const { organisations } = await force.crime.get<{ organisations: { edges: { node: { name: string } }[] } }>(
      /* GraphQL */ `
        query ($m: String!) {
          organisations(filter: { name: { startsWith: $m } }, sort: [{ field: name }]) {
            edges {
              node {
                name
              }
            }
          }
        }
      `,
      { m: mark },
    )

    expect(organisations.edges.map(({ node }) => node.name)).toStrictEqual([`${mark} a`, `${mark} b`])
  })

  it('to a SPOC who skips or includes on null, at the root and within', async () => {
    for (const directive of ['skip', 'include']) {
      for (const query of [
        `query($b: Boolean = true) { viewer { roles @${directive}(if: $b) } }`,
        `query($b: Boolean = true) { viewer @${directive}(if: $b) { roles } }`,
        `
          query ($b: Boolean = true) {
            organisations(first: 1) {
              edges {
                node {
                  id
                  name @${directive}(if: $b)
                }
              }
            }
          }
        `,
      ]) {
        await about(query, async () => expect(await codeOf(force.crime, query, { b: null })).toBe('BAD_USER_INPUT'))
      }
    }
  })

  it('to a SPOC whose cursor holds a value of another kind than its order', async () => {
    await organisation(force.crime, { tier: 1, reviewDate: '2027-01-31' })
    for (const [field, wrong] of [
      ['createdAt', [true, 1e308, '2027', 'x']],
      ['reviewDate', [true, 1e308, 'x', '2027-02-30']],
      ['tier', [true, '1', 'x', 1e308, 1.5]],
      ['name', [true, 1]],
    ] as const) {
      const list = `
        query ($a: String) {
          organisations(first: 1, after: $a, sort: [{field: ${field}}]) {
            edges {
              cursor
            }
          }
        }
      `
      const { organisations } = await force.crime.get<{ organisations: { edges: { cursor: string }[] } }>(list)
      const cursor = organisations.edges[0]?.cursor ?? ''
      const position = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
      expect(await codeOf(force.crime, list, { a: cursor })).toBe('none')
      for (const value of wrong) {
        const forged = Buffer.from(JSON.stringify(position.with(1, value))).toString('base64url')
        const code = await codeOf(force.crime, list, { a: forged })
        // A year alone is a time to JavaScript, and perhaps to the database: it may be refused, but must cause no
        // server error.
        about(`${field} ${String(value)}`, () =>
          expect(value === '2027' ? ['BAD_USER_INPUT', 'none'] : ['BAD_USER_INPUT']).toContain(code),
        )
      }
    }
  })

  it('but an operator at 03:00 breaks the glass by an id in capitals, and it is recorded', async () => {
    const who = await person(force.crime)
    const operator = await server.as('OPERATOR')
    const { breakGlass } = await operator.get<{ breakGlass: { breakGlass: { subjectId: string } } }>(
      /* GraphQL */ `
        mutation ($s: ID!) {
          breakGlass(input: { subject: $s, reason: "Fire at the premises" }) {
            breakGlass {
              subjectId
            }
          }
        }
      `,
      { s: who.id.toUpperCase() },
    )

    expect(breakGlass.breakGlass.subjectId).toBe(who.id)

    const [row] = await server.db.query<{ subjects: string }>({
      text: `
        select array_to_json(subjects)::text as subjects from ledger_record
        where account_id = $1
        and operation = 'breakGlass'
      `,
      values: [operator.accountId],
    })
    expect(JSON.parse(row?.subjects ?? '')).toStrictEqual([who.id])
  })

  it('to anyone who sends the hash of a persisted query, which the API does not have', async () => {
    for (const query of ['{ __typename }', undefined]) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
      })
      const text = await response.text()
      about(text, () => expect(response.status).toBeLessThan(500))
      expect(text).toMatch(/BAD_USER_INPUT/)
    }
  })

  it('to a SPOC whose fragments double at each step', async () => {
    const doubling = Array.from({ length: 25 }, (_, at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`)
    const bomb = `
      { people(first: 1) { edges { node { ...F0 } } } }
      ${doubling.join(' ')}
      fragment F25 on Person { id }
    `

    expect(await codeOf(force.crime, bomb)).toBe('QUERY_TOO_COMPLEX')
  })
})
