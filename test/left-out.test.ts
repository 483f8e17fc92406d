import { buildASTSchema, type GraphQLInputObjectType, isInputObjectType, isNonNullType, parse } from 'graphql'
import { readFileSync } from 'node:fs'
import { governed, type GovernedField } from '../api/access/catalogue.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  code,
  create,
  type Input,
  type Made,
  mobile,
  mutationOf,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { insertRow } from './support/matrix/rows.ts'
import { about } from './support/run/expecting.ts'

/** Values that rules derive when a field is left out, for the cases below. */
const made: Readonly<Record<string, (force: Cast) => unknown>> = {
  'Person.displayName': () => 'Ms Kim Byrne',
  'RestrictedNote.directorate': (force) => ({ id: force.crimeDirectorate }),
}

/** The entities' defaults, repeated here so that a removed one fails the test. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'SpocAssignment.lead': false,
  'Directorate.looksHidden': false,
  'Organisation.kind': 'BUSINESS',
  'RoutingRule.position': 100,
}

const schema = buildASTSchema(parse(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')))
const inputFields = (name: string): { name: string; nullable: boolean }[] => {
  const input = schema.getType(name) as GraphQLInputObjectType
  return Object.values(input.getFields()).map((field) => ({ name: field.name, nullable: !isNonNullType(field.type) }))
}
/** Those that are made and changed alike. */
const types = Object.values(schema.getTypeMap())
  .flatMap((type) => (isInputObjectType(type) ? (/^Update(\w+)Input$/.exec(type.name)?.[1] ?? []) : []))
  .filter((type) => schema.getType(`Create${type}Input`))

describe('null in an input', () => {
  let server: Api
  let force: Cast
  let cases: Record<string, () => Promise<{ by: Client; input: Input }>>

  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    const staff = await server.as('STAFF')
    const list = async () => ({ by: force.admin, input: { code: code(), name: 'One' } })
    cases = {
      Directorate: list,
      Sector: list,
      Issue: list,
      Group: list,
      Topic: list,
      EngagementKind: list,
      Wish: async () => ({
        by: force.crime,
        input: {
          organisation: (await organisation(force.crime)).id,
          topic: (await create(force.admin, 'Topic', { code: code(), name: 'One' })).id,
          channel: 'POST',
        },
      }),
      Expectation: async () => ({
        by: force.crime,
        input: { organisation: (await organisation(force.crime)).id, everyDays: 30 },
      }),
      Absence: async () => ({
        by: force.manager,
        input: { person: (await person(force.manager)).id, from: '2026-01-01', to: '2026-01-02' },
      }),
      Zone: async () => ({
        by: force.admin,
        input: {
          kind: 'BEAT',
          code: code(),
          name: 'Beat',
          shape: {
            type: 'Polygon',
            coordinates: [
              [
                [-0.1, 51.5],
                [-0.09, 51.5],
                [-0.09, 51.51],
                [-0.1, 51.5],
              ],
            ],
          },
        },
      }),
      SpocAssignment: async () => ({
        by: force.admin,
        input: {
          account: staff.accountId,
          directorate: (await create(force.admin, 'Directorate', { code: code(), name: 'Traffic' })).id,
        },
      }),
      Organisation: async () => ({ by: force.crime, input: { name: `Bank ${word()}`, kind: 'ASSOCIATION' } }),
      Person: async () => ({
        by: force.crime,
        input: { title: 'Ms', givenName: 'Kim', familyName: 'Byrne', displayName: 'Kimmy' },
      }),
      Affiliation: async () => ({
        by: force.crime,
        input: { person: (await person(force.crime)).id, organisation: (await organisation(force.crime)).id },
      }),
      ContactPoint: async () => ({
        by: force.crime,
        input: { person: (await person(force.crime)).id, kind: 'MOBILE', value: mobile(), givenFor: 'WORK' },
      }),
      RestrictedNote: async () => ({
        by: force.crime,
        input: { directorate: force.crimeDirectorate, person: (await person(force.crime)).id, text: 'Careful' },
      }),
      Premises: async () => ({ by: force.crime, input: { name: `House ${word()}` } }),
      Keyholder: async () => ({
        by: force.manager,
        input: { premises: (await premises(force.manager)).id, person: (await person(force.manager)).id, callOrder: 1 },
      }),
      RoutingRule: async () => ({ by: force.admin, input: { directorate: force.crimeDirectorate } }),
      AnswerTemplate: async () => ({
        by: force.admin,
        input: { name: 'Thanks', directorate: force.crimeDirectorate, body: 'Thank you for your question.' },
      }),
      WorkingPeriod: async () => ({
        by: force.admin,
        input: {
          calendar: await insertRow(server.db, 'WorkingCalendar', {}),
          weekday: 'MONDAY',
          opensAt: '09:00',
          closesAt: '17:00',
        },
      }),
      ClosedDay: async () => ({
        by: force.admin,
        input: {
          calendar: await insertRow(server.db, 'WorkingCalendar', {}),
          day: '2026-12-25',
          name: 'Christmas Day',
        },
      }),
      Account: async () => ({
        by: force.admin,
        input: { email: `${word()}@test.example`, displayName: 'New', roles: ['STAFF'] },
      }),
    }
  })

  /** Fields that may be null in this input but never in a record. */
  const never = (input: string, type: string): GovernedField[] =>
    inputFields(input).flatMap(({ name, nullable }) => {
      const field = nullable ? governed(server.gate.catalogue, type).fields.get(name) : undefined
      return field && field.kind !== 'many' && !field.nullable ? field : []
    })
  const read = async (by: Client, type: string, { id }: Made, field: GovernedField): Promise<unknown> =>
    (
      await by.get<{ node: Record<string, unknown> }>(
        `
          query ($id: ID!) {
            node(id: $id) {
              ... on ${type} {
                ${field.name}
                ${field.kind === 'one' ? '{ id }' : ''}
              }
            }
          }
        `,
        { id },
      )
    ).node[field.name]
  const expected = (type: string, field: GovernedField): unknown =>
    made[`${type}.${field.name}`]?.(force) ?? DEFAULTS[`${type}.${field.name}`]

  it('is tried in every field listed here, each with a default or a derived value', () => {
    const walked = types.flatMap((type) =>
      ['Create', 'Update'].flatMap((verb) => never(`${verb}${type}Input`, type).map(({ name }) => `${type}.${name}`)),
    )
    for (const name of [...Object.keys(made), ...Object.keys(DEFAULTS)])
      about(`${name} can be left empty`, () => expect(walked).toContain(name))

    const withDefault = types.flatMap((type) =>
      [...governed(server.gate.catalogue, type).fields.values()]
        .filter((field) => field.kind === 'scalar' && field.default !== undefined)
        .map(({ name }) => `${type}.${name}`),
    )
    expect(withDefault.filter((field) => walked.includes(field))).toStrictEqual(Object.keys(DEFAULTS))
  })

  for (const type of types) {
    it(`is the same as left out of a new ${type}, and is refused by name where nothing takes its place`, async () => {
      for (const field of never(`Create${type}Input`, type)) {
        const { by, input } = await (cases[type] as () => Promise<{ by: Client; input: Input }>)()
        const record = await create(by, type, { ...input, [field.name]: null })
        await about(`${type}.${field.name}`, async () =>
          expect(await read(by, type, record, field)).toStrictEqual(expected(type, field)),
        )
      }
    })

    it(`restores in a changed ${type} the default or derived value, and is refused by name where there is none`, async () => {
      const { by, input } = await (cases[type] as () => Promise<{ by: Client; input: Input }>)()
      let record = await create(by, type, input)

      for (const field of never(`Update${type}Input`, type)) {
        const { body, data, errors } = await by.send(mutationOf('update', type), {
          input: { ...record, [field.name]: null },
        })
        if (expected(type, field) === undefined) {
          about(body, () =>
            expect(errors[0]?.extensions).toStrictEqual({
              code: 'BAD_USER_INPUT',
              fields: { [field.name]: 'is required' },
            }),
          )
          continue
        }
        about(body, () => expect(errors).toStrictEqual([]))
        await about(`${type}.${field.name}`, async () =>
          expect(await read(by, type, record, field)).toStrictEqual(expected(type, field)),
        )
        record = (data as { changed: { record: Made } }).changed.record
      }
    })
  }

  it("makes a person's display name follow the names again for a SPOC, and is refused if there are no names", async () => {
    const chosen = await create(force.crime, 'Person', { givenName: 'Kim', familyName: 'Byrne', displayName: 'Kimmy' })

    await force.crime.get(mutationOf('update', 'Person'), { input: { ...chosen, displayName: null } })
    await force.crime.get(mutationOf('update', 'Person'), { input: { id: chosen.id, version: 2, familyName: 'Lee' } })

    const { person: seen } = await force.crime.get<{ person: unknown }>(
      'query($id: ID!) { person(id: $id) { displayName } }',
      { id: chosen.id },
    )
    expect(seen).toStrictEqual({ displayName: 'Kim Lee' })

    const { extensions } = await force.crime.refused(mutationOf('update', 'Person'), {
      input: { id: chosen.id, version: 3, displayName: null, givenName: null, familyName: null },
    })
    expect(extensions).toStrictEqual({
      code: 'BAD_USER_INPUT',
      fields: { displayName: 'is required, or a given or family name' },
    })
  })

  it('opens the glass for an operator for the usual hour where minutes are null', async () => {
    const operator = await server.as('OPERATOR')
    const { id } = await person(force.crime)

    const { breakGlass } = await operator.get<{ breakGlass: { breakGlass: { createdAt: string; expiresAt: string } } }>(
      /* GraphQL */ `
        mutation ($input: BreakGlassInput!) {
          breakGlass(input: $input) {
            breakGlass {
              createdAt
              expiresAt
            }
          }
        }
      `,
      { input: { subject: id, reason: 'Alarm at the bank', minutes: null } },
    )

    expect(
      Math.round((Date.parse(breakGlass.breakGlass.expiresAt) - Date.parse(breakGlass.breakGlass.createdAt)) / 60_000),
    ).toBe(60)
  })
})
