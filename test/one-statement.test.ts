import { type Role, ROLES } from '../api/access/viewer.ts'
import { lastMonth } from './support/impact.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, contactPoint, create, organisation, person, premises, word } from './support/builders.ts'
import { about, expectPresent } from './support/run/expecting.ts'

type Place = { directorates?: readonly string[]; organisationId?: string }
type RootField = {
  name: string
  args: { name: string }[]
  type: { name: string | null; ofType: { name: string } | null }
}
type Edges = { list: { edges: { node: { name: string; people: unknown[] | null } }[] } }

const NESTED = `
  name
  sector { code }
  parent { name }
  groups { code }
  issues { code }
  children { name }
  access { unreadableFields }
  affiliations { role person { displayName } }
  people(first: 5) {
    displayName
    contactPoints(first: 5) { value consentHistory(first: 2) { decision } }
    restrictedNotes(first: 2) { text }
  }
  peopleConnection(first: 2, sort: [{ field: displayName }]) { totalCount edges { cursor node { displayName } } }
  premises(first: 5) { name ward { name } keyholders(first: 5) { callOrder person { displayName } } }`

const ROOT_FIELDS = /* GraphQL */ `
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
            ofType {
              name
            }
          }
        }
      }
    }
  }
`

/** A selection for a root field, by its name or its type's. */
function selectionOf({ name, type }: RootField): string {
  const selections: Record<string, string> = {
    streets: 'name',
    Viewer: 'roles account { id email } directorates { code } organisation { name } rules',
    Point: 'longitude',
    EngagementDraft: 'kind issues { id } names { phrase organisations { id } people { id displayName } }',
    EngagementGauge: 'asOf rows { engaged }',
    IssueImpact: 'asOf rows { mentions meanSentiment shape }',
    IssueTrends: 'asOf issues { mentions rises }',
    FilledTemplate: 'text',
    QuestionMeasures: 'measures { asked }',
    RoutingPreview: 'questions',
    SearchConnection: 'edges { score node { __typename } }',
    TimelineConnection:
      'totalCount pageInfo { hasNextPage hasPreviousPage startCursor } edges { at node { __typename ... on Engagement { access { unreadableFields } } } }',
    whoMaySee: 'office',
  }
  const named = (type.ofType ?? type).name ?? ''
  const list = named.endsWith('Connection') ? 'totalCount edges { node { id access { unreadableFields } } }' : null
  return selections[name] ?? selections[named] ?? list ?? '__typename id'
}

/** Answered from the policy, and of no record. */
const WITHOUT_ANY = new Set(['whoMaySee'])

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
    const own = await organisation(force.manager)
    const places: Partial<Record<Role, Place>> = {
      SPOC: { directorates: [force.crimeDirectorate] },
      STAKEHOLDER: { organisationId: own.id },
    }
    for (const role of ROLES) clients.set(role, await server.as(role, places[role]))
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

  for (const role of ROLES) {
    it(`answers nested lists of 1 and of 100 parents to ${role} by one statement, or refuses without any`, async () => {
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
                    ${NESTED}
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

    it(`answers every root field to ${role} by one statement, or refuses without any`, async () => {
      const by = clients.get(role) as Client
      const { __schema } = await by.get<{ __schema: { queryType: { fields: RootField[] } } }>(ROOT_FIELDS)
      const { fields } = __schema.queryType
      const id = `(id: "${force.crimeDirectorate}")`
      const given: Record<string, string> = {
        premisesNear: '(point: { longitude: -10.75, latitude: 55 }, withinMetres: 500)',
        premisesIn: `(zone: "${force.crimeDirectorate}")`,
        place: '(postcode: "EC1A 1AA")',
        streets: '(text: "Cornhill")',
        search: `(text: "${mark}")`,
        similarOrganisations: `(name: "${mark}")`,
        similarPeople: `(name: "${mark}")`,
        readEngagementLine: `(line: "Met ${mark} and Ana at ${mark} about fraud")`,
        engagementsAlike: `(organisations: ["${force.crimeDirectorate}"], kind: "NONE", occurredAt: "2026-01-01T00:00:00Z")`,
        ledgerSubjects: `(name: "${mark}")`,
        history: id,
        assignableTo: `(question: "${force.crimeDirectorate}")`,
        earlierAnswers: `(question: "${force.crimeDirectorate}")`,
        fillTemplate: `(template: "${force.crimeDirectorate}", question: "${force.crimeDirectorate}")`,
        questionMeasures: '(by: WARD)',
        gaugedOrganisations: '(notEngagedForDays: 30, by: WARD, engaged: false)',
        organisationExceptions: '(exception: NEVER_ENGAGED)',
        engagementGauge: '(notEngagedForDays: 30, by: WARD, and: DIRECTORATE)',
        issueImpact: `(issue: "${force.crimeDirectorate}", month: "${lastMonth()}", by: WARD, and: SECTOR)`,
        issueTrends: `(month: "${lastMonth()}")`,
        previewRouting: `(rule: { directorate: "${force.crimeDirectorate}" })`,
      }
      const argumentsOf = ({ name, args }: RootField): string =>
        given[name] ?? (args.some((arg) => arg.name === 'id') ? id : '')

      expect(fields.length).toBeGreaterThan(30)
      for (const field of fields) {
        const query = `{ ${field.name}${argumentsOf(field)} { ${selectionOf(field)} } }`
        const { errors, statements, body } = await counted(by, query)
        const codes = errors.map(({ extensions }) => extensions.code)
        about(body, () => expect(codes.filter((code) => code !== 'FORBIDDEN')).toStrictEqual([]))
        about(`${role} ${field.name}`, () =>
          expect(statements).toBe(errors.length > 0 || WITHOUT_ANY.has(field.name) ? 0 : 1),
        )
      }
    })
  }

  it("sends two statements for an operator's page of 100: the answer, which confirms the caller, and the ledger record", async () => {
    const query = jest.spyOn(server.db, 'query')
    await (clients.get('OPERATOR') as Client).get(
      `
        query ($mark: String) {
          organisations(first: 100, filter: {name: {startsWith: $mark}}) {
            edges {
              node {
                ${NESTED}
              }
            }
          }
        }
      `,
      { mark },
    )

    const kindOf = ({ name, text }: { name?: string; text: string }): string =>
      name ?? (text.includes(') who_calls where ') ? 'gate' : 'other')

    expect(query.mock.calls.map(([statement]) => kindOf(statement))).toStrictEqual(['gate', 'ledger_append'])
  })

  it('sends a statement for each root field of an operator, aliases counted', async () => {
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

  it("answers a mutation's payload to a SPOC by one statement, however deep it is", async () => {
    const { statements, data } = await counted<{ updateOrganisation: unknown }>(
      clients.get('SPOC') as Client,
      `
        mutation ($input: CreateOrganisationInput!) {
          createOrganisation(input: $input) {
            organisation {
              ${NESTED}
            }
          }
        }
      `,
      { input: { name: 'New' } },
    )

    expectPresent(data)
    expect(statements).toBe(1)
  })

  it("answers a SPOC's two changes of one type with the selection that each asked for", async () => {
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
