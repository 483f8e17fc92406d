import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation } from './support/builders.ts'
import { contractDocument, contractDocuments } from './support/contractDocuments.ts'

type Answer = Record<string, unknown>

const NOBODY = '0190aaaa-0000-7000-8000-000000000000'
/** The least that a change wants to be well formed. */
const INPUTS: Record<string, Answer> = {
  'answer-question': { id: NOBODY, version: 1, body: 'In March.' },
  'ask-question': { subject: 'Bollards', body: 'When will they come back?' },
  'create-person': { displayName: 'Nobody' },
  'log-engagement': { kind: 'MEETING', occurredAt: '2026-01-05T10:00:00Z', summary: 'Met at the gate.' },
}

describe('the contract', () => {
  let server: Api
  let force: Cast
  let staff: Client
  let resident: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    ;[staff, resident] = await Promise.all([server.as('STAFF'), server.as('RESIDENT')])
  })

  it('has the fifteen operations that a partner may send today', () => {
    expect(Object.keys(contractDocuments).sort()).toStrictEqual([
      'answer-question',
      'ask-question',
      'create-person',
      'gauge',
      'log-engagement',
      'organisation',
      'organisations',
      'people',
      'questions',
      'search',
      'timeline',
      'update-organisation',
      'update-own-profile',
      'viewer',
      'whom-to-ring',
    ])
  })

  const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '..', 'schema.graphql'), 'utf8'))
  for (const [name, text] of Object.entries(contractDocuments)) {
    it(`is kept by the schema for a partner who sends ${name}`, () =>
      expect(validate(schema, parse(text))).toStrictEqual([]))

    it(`refuses ${name} to a caller who is not signed in`, async () => {
      const point = { longitude: -0.09, latitude: 51.51 }
      const variables = {
        id: force.crimeDirectorate,
        input: INPUTS[name] ?? { id: force.crimeDirectorate, version: 1 },
        organisation: force.crimeDirectorate,
        text: 'bank',
        point,
        withinMetres: 150,
        notEngagedForDays: 90,
        by: 'WARD',
      }

      const reply = await server.anonymous.send(text, variables)

      expect(reply.status).toBe(401)
      expect(reply.errors.map(({ extensions }) => extensions.code)).toStrictEqual(['UNAUTHENTICATED'])
      expect(Object.values(reply.data ?? {}).filter((value) => value !== null)).toStrictEqual([])
    })
  }

  it('lets a SPOC create a person, and refuses general staff', async () => {
    const { createPerson } = await force.crime.get<{ createPerson: { person: Answer } }>(
      contractDocument('create-person'),
      {
        input: { title: 'Dr', givenName: 'Ada', familyName: 'Byrne' },
      },
    )

    expect(createPerson.person['displayName']).toBe('Dr Ada Byrne')
    expect(createPerson.person['version']).toBe(1)
    expect(
      (await staff.refused(contractDocument('create-person'), { input: { displayName: 'Ada Byrne' } })).extensions.code,
    ).toBe('FORBIDDEN')
  })

  it('lets a SPOC change a tier, and refuses general staff', async () => {
    const { id } = await organisation(force.crime, { name: 'Old Bank' })
    const { updateOrganisation } = await force.crime.get<{ updateOrganisation: Answer }>(
      contractDocument('update-organisation'),
      {
        input: { id, version: 1, name: 'New Bank', tier: 1 },
      },
    )

    expect(updateOrganisation).toStrictEqual({ organisation: { id, name: 'New Bank', tier: 1, version: 2 } })
    expect(
      (await staff.refused(contractDocument('update-organisation'), { input: { id, version: 2, tier: 2 } })).extensions
        .code,
    ).toBe('FORBIDDEN')
  })

  it('tells a SPOC and a resident who they are, and nothing of anybody else', async () => {
    const { viewer } = await force.crime.get<{ viewer: Answer & { account: Answer; rules: unknown[] } }>(
      contractDocument('viewer'),
    )
    expect(viewer.account['id']).toBe(force.crime.accountId)
    expect(viewer['roles']).toStrictEqual(['SPOC'])
    expect((viewer['directorates'] as Answer[]).map(({ id }) => id)).toStrictEqual([force.crimeDirectorate])
    expect(viewer['organisation']).toBeNull()
    expect(viewer.rules.length).toBeGreaterThan(0)

    const own = (await resident.get<{ viewer: Answer & { account: Answer } }>(contractDocument('viewer'))).viewer
    expect(own.account['id']).toBe(resident.accountId)
    expect([own['roles'], own['directorates'], own['organisation']]).toStrictEqual([['RESIDENT'], [], null])
  })
})
