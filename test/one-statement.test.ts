import { roles } from '../api/access/viewer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, create, organisation, person, premises, word } from './support/builders.ts'
import { about, expectPresent } from './support/expecting.ts'

type Edges = { list: { edges: { node: { name: string; people: unknown[] | null } }[] } }

const nested = `name sector { code } parent { name } groups { code } issues { code } children { name } access { unreadableFields }
  affiliations { role person { displayName } } people(first: 5) { displayName contactPoints(first: 5) { value consentHistory(first: 2) { decision } } restrictedNotes(first: 2) { text } }
  premises(first: 5) { name ward { name } keyholders(first: 5) { callOrder person { displayName } } }`

describe('one governed statement a root field', () => {
  afterEach(() => void jest.restoreAllMocks())

  let server: Api
  let force: Cast
  const mark = word()
  const clients = new Map<string, Client>()

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    for (let at = 0; at < 100; at++) {
      const bank = await organisation(force.manager, { name: `${mark} ${at}` })
      if (at % 10 !== 0) continue
      const who = await person(force.manager)
      await create(force.manager, 'Affiliation', { person: who.id, organisation: bank.id })
      await contactPoint(force.crime, { person: who.id })
      const house = await premises(force.manager, {
        organisation: bank.id,
        name: `${mark} house`,
        location: { longitude: -10.75, latitude: 55 + at / 1e6 },
      })
      await create(force.manager, 'Keyholder', { premises: house.id, person: who.id, callOrder: 1 })
    }
    const { id } = await organisation(force.manager)
    for (const role of roles)
      clients.set(
        role,
        await server.as(
          role,
          role === 'SPOC'
            ? { directorates: [force.crimeDirectorate] }
            : role === 'STAKEHOLDER'
              ? { organisationId: id }
              : {},
        ),
      )
  })

  const counted = async <Data = Record<string, unknown>>(
    by: Client,
    query: string,
    variables: Record<string, unknown> = {},
  ) => {
    const before = server.gate.statements()
    const reply = await by.send<Data>(query, variables, { 'beadle-purpose': 'Counting statements' })
    return { ...reply, statements: server.gate.statements() - before }
  }

  for (const role of roles) {
    it(`answers nested lists of 1 and of 100 parents to ${role}, or refuses without any`, async () => {
      const by = clients.get(role) as Client
      for (const first of [1, 100]) {
        const { data, errors, statements } = await counted<Edges>(
          by,
          `
            query ($first: Int, $mark: String) {
              list: organisations(first: $first, filter: {name: {startsWith: $mark}}) {
                totalCount
                pageInfo {
                  endCursor
                }
                edges {
                  cursor
                  node {
                    ${nested}
                  }
                }
              }
            }
          `,
          { first, mark },
        )
        if (errors.length > 0) {
          expect([errors.map(({ extensions }) => extensions.code), statements]).toStrictEqual([['FORBIDDEN'], 0])
        } else {
          expect(statements).toBe(1)
          expect(data?.list.edges.length).toBe(role === 'STAKEHOLDER' ? 0 : first)
        }
      }
    })

    it(`answers every connection, object, node, search and neighbourhood to ${role} so`, async () => {
      const by = clients.get(role) as Client
      const fields = Object.values(
        (
          await by.get<{
            __schema: {
              queryType: {
                fields: {
                  name: string
                  args: { name: string }[]
                  type: { ofType: { kind: string; name: string } | null; name: string | null; kind: string }
                }[]
              }
            }
          }>(/* GraphQL */ `
            {
              __schema {
                queryType {
                  fields {
                    name
                    args {
                      name
                    }
                    type {
                      name
                      kind
                      ofType {
                        kind
                        name
                      }
                    }
                  }
                }
              }
            }
          `)
        ).__schema.queryType.fields,
      )

      expect(fields.length).toBeGreaterThan(30)
      for (const { name, args, type } of fields) {
        const named = (type.ofType ?? type).name ?? ''
        const given: Record<string, string> = {
          premisesNear: '(point: { longitude: -10.75, latitude: 55 }, withinMetres: 500)',
          premisesIn: `(zone: "${force.crimeDirectorate}")`,
          place: '(postcode: "EC1A 1AA")',
          streets: '(text: "Cornhill")',
          search: `(text: "${mark}")`,
          similarOrganisations: `(name: "${mark}")`,
          similarPeople: `(name: "${mark}")`,
          ledgerSubjects: `(name: "${mark}")`,
          history: `(id: "${force.crimeDirectorate}")`,
        }
        const argument =
          given[name] ?? (args.some((arg) => arg.name === 'id') ? `(id: "${force.crimeDirectorate}")` : '')
        const selection =
          name === 'streets'
            ? 'name'
            : named === 'Viewer'
              ? 'roles account { id email } directorates { code } organisation { name } rules'
              : named === 'Point'
                ? 'longitude'
                : named.endsWith('Connection')
                  ? named === 'SearchConnection'
                    ? 'edges { score node { __typename } }'
                    : 'totalCount edges { node { id access { unreadableFields } } }'
                  : '__typename id'
        const { errors, statements, body } = await counted(by, `{ ${name}${argument} { ${selection} } }`)
        about(body, () => expect(errors.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true))
        about(`${role} ${name}`, () => expect(statements).toBe(errors.length > 0 ? 0 : 1))
      }
    })
  }

  it("sends, for a page of 100 to an operator whose credential is known, two statements in all: who calls with the answer, and the ledger's record", async () => {
    const query = jest.spyOn(server.db, 'query')
    await (clients.get('OPERATOR') as Client).get(
      `
        query ($mark: String) {
          organisations(first: 100, filter: {name: {startsWith: $mark}}) {
            edges {
              node {
                ${nested}
              }
            }
          }
        }
      `,
      { mark },
    )

    expect(
      query.mock.calls.map(
        ([statement]) => statement.name ?? (statement.text.includes(') who_calls where ') ? 'gate' : 'other'),
      ),
    ).toStrictEqual(['gate', 'ledger_append'])
  })

  it('is as many statements as root fields to an operator, aliases counted', async () => {
    const { statements } = await counted(
      clients.get('OPERATOR') as Client,
      /* GraphQL */ `
        {
          a: organisations(first: 1) {
            totalCount
          }
          b: organisations(first: 1) {
            totalCount
          }
          people(first: 1) {
            totalCount
          }
          viewer {
            roles
          }
          __typename
        }
      `,
    )
    expect(statements).toBe(4)
  })

  it("answers a mutation's payload to a SPOC by one, however deep it is", async () => {
    const { statements, data } = await counted<{ updateOrganisation: unknown }>(
      clients.get('SPOC') as Client,
      `
        mutation ($input: CreateOrganisationInput!) {
          createOrganisation(input: $input) {
            organisation {
              ${nested}
            }
          }
        }
      `,
      { input: { name: 'New' } },
    )
    expectPresent(data)
    expect(statements).toBe(1)
  })

  it('gives a SPOC two payloads of one type with two selections each as it was asked for', async () => {
    const by = clients.get('SPOC') as Client
    const answer = await by.get<{ first: unknown; second: unknown }>(/* GraphQL */ `
      mutation {
        first: createOrganisation(input: { name: "Alpha" }) {
          organisation {
            name
          }
        }
        second: createOrganisation(input: { name: "Beta" }) {
          organisation {
            version
            title: name
          }
        }
      }
    `)

    expect(answer).toStrictEqual({
      first: { organisation: { name: 'Alpha' } },
      second: { organisation: { version: 1, title: 'Beta' } },
    })
  })
})
