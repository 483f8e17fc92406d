import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, mutationOf } from './support/builders.ts'
import { many, PEOPLE, ORGANISATIONS, THROUGH_NINE } from './support/charged.ts'

describe('the cost limit is kept for every request', () => {
  let server: Api
  let force: Cast
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
  })
  const post = async (body: unknown, path = '/graphql', headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { ...staff.headers, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
    return { status: response.status, codes: errors.map(({ extensions }) => extensions.code) }
  }

  it('for staff who send a known document with an expensive filter: 400, and no statement runs', async () => {
    for (let at = 0; at < 3; at++) await staff.get(PEOPLE, { filter: { givenName: { eq: 'x' } } })
    const sent = server.gate.statements()

    const reply = await staff.send(PEOPLE, { filter: THROUGH_NINE })

    expect([reply.status, reply.errors.map(({ extensions }) => extensions.code)]).toStrictEqual([
      400,
      ['QUERY_TOO_COMPLEX'],
    ])
    expect(server.gate.statements()).toBe(sent)
  })

  it('for staff who send it by GET', async () => {
    const query = new URLSearchParams({ query: PEOPLE, variables: JSON.stringify({ filter: THROUGH_NINE }) })

    const response = await fetch(`${server.url}/graphql?${query.toString()}`, {
      headers: { ...staff.headers, 'apollo-require-preflight': 'yes' },
    })

    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }

    expect([response.status, errors.map(({ extensions }) => extensions.code)]).toStrictEqual([
      400,
      ['QUERY_TOO_COMPLEX'],
    ])
  })

  it('for staff who send a batch: all of it is refused, and no statement runs', async () => {
    const sent = server.gate.statements()

    const reply = await post(many(50, () => ({ query: '{ viewer { roles } }' })))

    expect(reply).toStrictEqual({ status: 400, codes: ['BAD_USER_INPUT'] })
    expect(server.gate.statements()).toBe(sent)
  })

  it('for a SPOC who exports by a filter through nine relations', async () => {
    const response = await fetch(`${server.url}/api/export`, {
      method: 'POST',
      headers: { ...force.crime.headers, 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'Person',
        columns: ['id'],
        format: 'csv',
        purpose: 'A test of the limit',
        filter: THROUGH_NINE,
      }),
    })

    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }

    expect([response.status, errors.map(({ extensions }) => extensions.code)]).toStrictEqual([
      400,
      ['QUERY_TOO_COMPLEX'],
    ])
  })

  it('for a SPOC’s change with a payload of lists of lists: nothing is changed', async () => {
    const document = mutationOf('create', 'Organisation').replace(
      /id\s+version/,
      'id people(first: 200) { affiliations(first: 200) { organisation { people(first: 200) { id } } } }',
    )

    const reply = await force.crime.send(document, { input: { name: 'Never made' } })

    expect(reply.errors.map(({ extensions }) => extensions.code)).toStrictEqual(['QUERY_TOO_COMPLEX'])
    expect(await force.crime.get(ORGANISATIONS, { filter: { name: { eq: 'Never made' } } })).toStrictEqual({
      organisations: { totalCount: 0 },
    })
  })
})
