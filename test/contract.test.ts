import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { api, type Api, type Client } from './support/api.ts'
import {
  archive,
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  type Made,
  organisation,
  person,
  premises,
  word,
} from './support/builders.ts'
import { expectPresent, fail } from './support/expecting.ts'
import { somewhereAtSea } from './support/sea.ts'

// What other systems send, word for word: our copy of the published contract.
const folder = path.join(import.meta.dirname, 'contract')
const documents = Object.fromEntries(
  readdirSync(folder).map((file) => [path.basename(file, '.graphql'), readFileSync(path.join(folder, file), 'utf8')]),
) as Record<string, string>
const document = (name: string): string => documents[name] ?? fail(`the contract has no ${name}`)

type Answer = Record<string, unknown>

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

  it('has the eight operations that a partner may send today', () => {
    expect(Object.keys(documents).sort()).toStrictEqual([
      'create-person',
      'organisation',
      'organisations',
      'people',
      'search',
      'update-organisation',
      'viewer',
      'whom-to-ring',
    ])
  })

  const schema = buildSchema(readFileSync(path.join(import.meta.dirname, '..', 'schema.graphql'), 'utf8'))
  for (const [name, text] of Object.entries(documents)) {
    it(`is kept by the schema for a partner who sends ${name}`, () =>
      expect(validate(schema, parse(text))).toStrictEqual([]))

    it(`refuses ${name} to somebody who is not signed in`, async () => {
      const point = { longitude: -0.09, latitude: 51.51 }
      const variables = {
        id: force.crimeDirectorate,
        input: name === 'create-person' ? { displayName: 'Nobody' } : { id: force.crimeDirectorate, version: 1 },
        text: 'bank',
        point,
        withinMetres: 150,
      }

      const reply = await server.anonymous.send(text, variables)

      expect(reply.status).toBe(401)
      expect(reply.errors.map(({ extensions }) => extensions.code)).toStrictEqual(['UNAUTHENTICATED'])
      expect(Object.values(reply.data ?? {}).filter((value) => value !== null)).toStrictEqual([])
    })
  }

  it('lets a SPOC make a person, and general staff not', async () => {
    const { createPerson } = await force.crime.get<{ createPerson: { person: Answer } }>(document('create-person'), {
      input: { title: 'Dr', givenName: 'Ada', familyName: 'Byrne' },
    })
    expect(createPerson.person['displayName']).toBe('Dr Ada Byrne')
    expect(createPerson.person['version']).toBe(1)
    expect(
      (await staff.refused(document('create-person'), { input: { displayName: 'Ada Byrne' } })).extensions.code,
    ).toBe('FORBIDDEN')
  })

  it('lets a SPOC change a tier, and general staff not', async () => {
    const { id } = await organisation(force.crime, { name: 'Old Bank' })
    const { updateOrganisation } = await force.crime.get<{ updateOrganisation: Answer }>(
      document('update-organisation'),
      {
        input: { id, version: 1, name: 'New Bank', tier: 1 },
      },
    )

    expect(updateOrganisation).toStrictEqual({ organisation: { id, name: 'New Bank', tier: 1, version: 2 } })
    expect(
      (await staff.refused(document('update-organisation'), { input: { id, version: 2, tier: 2 } })).extensions.code,
    ).toBe('FORBIDDEN')
  })

  it('tells a SPOC and a resident who they are, each only of themselves', async () => {
    const { viewer } = await force.crime.get<{ viewer: Answer & { account: Answer; rules: unknown[] } }>(
      document('viewer'),
    )
    expect(viewer.account['id']).toBe(force.crime.accountId)
    expect(viewer['roles']).toStrictEqual(['SPOC'])
    expect((viewer['directorates'] as Answer[]).map(({ id }) => id)).toStrictEqual([force.crimeDirectorate])
    expect(viewer['organisation']).toBeNull()
    expect(viewer.rules.length).toBeGreaterThan(0)

    const own = (await resident.get<{ viewer: Answer & { account: Answer } }>(document('viewer'))).viewer
    expect(own.account['id']).toBe(resident.accountId)
    expect([own['roles'], own['directorates'], own['organisation']]).toStrictEqual([['RESIDENT'], [], null])
  })

  describe('with an organisation, its people and its premises', () => {
    let bank: Made
    let banker: Made
    let house: Made
    let sector: { id: string; code: string }
    let operator: Client
    let analyst: Client
    let own: Client
    let other: Client
    const name = `Bank ${word()}`
    // A point of its own, or the premises of other tests would be near.
    const point = somewhereAtSea()

    beforeAll(async () => {
      sector = { id: '', code: code() }
      sector.id = (await create(force.admin, 'Sector', { code: sector.code, name: 'Banking' })).id
      const group = await create(force.admin, 'Group', { code: code(), name: 'Sister Banks' })
      bank = await organisation(force.manager, { name, sector: sector.id, tier: 2, groups: [group.id] })
      banker = await person(force.manager, { displayName: `Robin ${name}` })
      await create(force.manager, 'Affiliation', { person: banker.id, organisation: bank.id, role: 'Head of security' })
      await contactPoint(
        force.manager,
        { person: banker.id },
        { givenFor: 'WORK', value: '020 7946 0001', kind: 'PHONE' },
      )
      await contactPoint(force.manager, { person: banker.id }, { givenFor: 'CALL_OUT', value: '+447700900001' })
      await contactPoint(
        force.crime,
        { person: banker.id },
        { givenFor: 'PRIVATE', value: '+447700900002', kind: 'MOBILE' },
      )
      await create(force.crime, 'RestrictedNote', { person: banker.id, text: 'Vetting is pending' })
      house = await premises(force.manager, { name: `House of ${name}`, location: point, organisation: bank.id })
      await create(force.manager, 'Keyholder', {
        premises: house.id,
        person: banker.id,
        callOrder: 1,
        verifiedAt: '2026-03-01T03:00:00Z',
      })
      const neighbour = await organisation(force.manager)
      ;[operator, analyst, own, other] = await Promise.all([
        server.as('OPERATOR'),
        server.as('ANALYST'),
        server.as('STAKEHOLDER', { organisationId: bank.id }),
        server.as('STAKEHOLDER', { organisationId: neighbour.id }),
      ])
    })

    const numbers = (points: unknown): unknown[] =>
      (points as { value: string | null }[]).map(({ value }) => value).sort()

    it('shows an organisation to a register manager with keyholders, to general staff without, to another stakeholder not at all', async () => {
      const get = async (by: Client) =>
        (await by.get<{ organisation: Answer | null }>(document('organisation'), { id: bank.id })).organisation
      const full = await get(force.manager)
      expectPresent(full)
      expect({ ...full, people: null }).toStrictEqual({
        id: bank.id,
        name,
        sector: { code: sector.code, name: 'Banking' },
        tier: 2,
        people: null,
        premises: [
          {
            id: house.id,
            name: `House of ${name}`,
            postcode: null,
            keyholders: [{ callOrder: 1, person: { displayName: `Robin ${name}` } }],
          },
        ],
        groups: (full['groups'] as Answer[]).map((group) => ({ code: group['code'], name: 'Sister Banks' })),
      })
      expect(full['groups'] as Answer[]).toHaveLength(1)

      const [of] = full['people'] as Answer[]
      expect([of?.['id'], numbers(of?.['contactPoints'])]).toStrictEqual([
        banker.id,
        ['+442079460001', '+447700900001', null],
      ])

      const seenByStaff = await get(staff)
      expect((seenByStaff?.['premises'] as Answer[])[0]?.['keyholders']).toStrictEqual(null)
      expect(numbers((seenByStaff?.['people'] as Answer[])[0]?.['contactPoints'])).toStrictEqual([
        '+442079460001',
        null,
        null,
      ])
      expect(numbers(((await get(own))?.['people'] as Answer[])[0]?.['contactPoints'])).toStrictEqual([
        '+442079460001',
        '+447700900001',
        '+447700900002',
      ])
      expect(await get(other)).toBeNull()
      expect((await resident.refused(document('organisation'), { id: bank.id })).extensions.code).toBe('FORBIDDEN')
    })

    it('lists organisations for an analyst by filter and sort, and for no resident', async () => {
      const variables = {
        filter: { and: [{ sector: { code: { eq: sector.code } } }, { tier: { lte: 2 } }] },
        sort: [{ field: 'name', direction: 'DESC' }],
        first: 10,
      }
      type Page = { organisations: { totalCount: number; pageInfo: Answer; edges: { cursor: string; node: Answer }[] } }

      const { organisations } = await analyst.get<Page>(document('organisations'), variables)

      expect(organisations.totalCount).toBe(1)
      expect(organisations.pageInfo).toStrictEqual({ hasNextPage: false, endCursor: organisations.edges[0]?.cursor })
      expect(organisations.edges.map(({ node }) => node['id'])).toStrictEqual([bank.id])
      expect((await resident.refused(document('organisations'), variables)).extensions.code).toBe('FORBIDDEN')
    })

    it('lists people with notes and private numbers for the SPOC who keeps them, for the other SPOC without, for no analyst', async () => {
      const variables = { filter: { displayName: { contains: name } } }
      type Page = { people: { totalCount: number; edges: { node: Answer & { access: Answer } }[] } }
      const get = async (by: Client) => {
        const { people } = await by.get<Page>(document('people'), variables)
        expect(people.totalCount).toBe(1)
        return people.edges[0]?.node
      }
      const kept = await get(force.crime)
      expect([
        numbers(kept?.['contactPoints']),
        (kept?.['restrictedNotes'] as Answer[]).map(({ text }) => text),
      ]).toStrictEqual([['+442079460001', '+447700900002', null], ['Vetting is pending']])

      const hidden = await get(force.economic)
      expect([numbers(hidden?.['contactPoints']), hidden?.['restrictedNotes']]).toStrictEqual([
        ['+442079460001', null, null],
        [],
      ])
      expect((await get(staff))?.access).toStrictEqual({
        unreadableFields: ['changes', 'keyholderOf', 'restrictedNotes'],
      })
      expect((await analyst.refused(document('people'), variables)).extensions.code).toBe('FORBIDDEN')
    })

    it('finds organisation, person and premises for an operator, what he may see for a stakeholder, nothing for a resident', async () => {
      type Found = { search: { edges: { score: number; node: Answer }[] } }
      const get = async (by: Client) =>
        (await by.get<Found>(document('search'), { text: name })).search.edges.map(({ node }) => [
          node['__typename'],
          node['id'],
        ])

      expect((await get(operator)).sort()).toStrictEqual([
        ['Organisation', bank.id],
        ['Person', banker.id],
        ['Premises', house.id],
      ])
      expect((await get(own)).sort()).toStrictEqual([
        ['Organisation', bank.id],
        ['Person', banker.id],
        ['Premises', house.id],
      ])
      expect(await get(other)).toStrictEqual([])
      expect((await resident.refused(document('search'), { text: name })).extensions.code).toBe('FORBIDDEN')
    })

    it('tells an operator at night whom to ring, general staff only where the premises are, and a resident nothing', async () => {
      type Near = {
        premisesNear: {
          totalCount: number
          edges: { distanceMetres: number; node: Answer & { keyholders: Answer[] | null } }[]
        }
      }
      const variables = { point, withinMetres: 150 }
      const { premisesNear } = await operator.get<Near>(document('whom-to-ring'), variables)
      expect(premisesNear.totalCount).toBe(1)

      const [edge] = premisesNear.edges
      expect([edge?.distanceMetres, edge?.node['id'], edge?.node['location']]).toStrictEqual([0, house.id, point])

      const [first] = edge?.node.keyholders ?? []
      expect([first?.['callOrder'], first?.['verifiedAt']]).toStrictEqual([1, '2026-03-01T03:00:00.000Z'])

      const ring = first?.['person'] as {
        id: string
        contactPoints: (Answer & { access: { unreadableFields: string[] } })[]
      }
      expect(ring.id).toBe(banker.id)
      expect(
        ring.contactPoints.map(({ value, isPrivate, access }) => [value, isPrivate, access.unreadableFields]).sort(),
      ).toStrictEqual([
        ['+442079460001', false, []],
        ['+447700900001', true, []],
        [null, true, ['extension', 'note', 'value']],
      ])

      const seenByStaff = (await staff.get<Near>(document('whom-to-ring'), variables)).premisesNear.edges
      expect(seenByStaff.map(({ node }) => [node['id'], node.keyholders])).toStrictEqual([[house.id, null]])
      expect((await resident.refused(document('whom-to-ring'), variables)).extensions.code).toBe('FORBIDDEN')
    })

    it('answers a stakeholder alike for an object that is denied, missing or no id at all', async () => {
      for (const id of [bank.id, force.crime.accountId, 'no id']) {
        expect(await other.get(document('organisation'), { id })).toStrictEqual({ organisation: null })
      }
    })
  })

  describe('its error codes', () => {
    const updating = /* GraphQL */ `
      mutation ($input: UpdateOrganisationInput!) {
        updateOrganisation(input: $input) {
          organisation {
            id
          }
        }
      }
    `

    it('are FORBIDDEN_FIELD with the name for an analyst who filters or sorts by what he never reads', async () => {
      const analyst = await server.as('ANALYST')
      for (const args of [
        'filter: { contactPoints: { value: { eq: "x" } } }',
        'filter: { not: { restrictedNotes: { text: { contains: "x" } } } }',
      ]) {
        const { extensions } = await analyst.refused(`{ organisations(${args}) { totalCount } }`)
        expect(extensions.code).toBe('FORBIDDEN_FIELD')
        expect(['value', 'restrictedNotes', 'contactPoints']).toContain(extensions.field ?? '')
      }

      const field = await staff.refused(/* GraphQL */ `
        {
          premises(filter: { keyholders: { callOrder: { eq: 1 } } }) {
            totalCount
          }
        }
      `)
      expect(field.extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'keyholders' })
    })

    it('are NOT_FOUND for a SPOC who changes what does not exist', async () => {
      for (const id of [force.crimeDirectorate, 'no id'])
        expect((await force.crime.refused(updating, { input: { id, version: 1, name: 'X' } })).extensions.code).toBe(
          'NOT_FOUND',
        )
    })

    it('are BAD_USER_INPUT with the field for a SPOC who gives a tier of nine or a tier of no number', async () => {
      const { id, version } = await organisation(force.crime)
      const { extensions } = await force.crime.refused(updating, { input: { id, version, tier: 9 } })

      expect(extensions).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { tier: 'must be 1, 2 or 3' } })
      expect((await force.crime.refused(updating, { input: { id, version, tier: 'high' } })).extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { 'input.tier': 'has a value of the wrong form' },
      })
    })

    it('are CONFLICT for a SPOC who works on an old version', async () => {
      const made = await organisation(force.crime)
      expect(
        (await force.crime.refused(updating, { input: { id: made.id, version: made.version + 1, name: 'X' } }))
          .extensions.code,
      ).toBe('CONFLICT')
    })

    it('are QUERY_TOO_COMPLEX for a SPOC who asks for a billion', async () => {
      const reply = await force.crime.send('{ organisations(first: 1000000000) { edges { node { id } } } }')
      expect(reply.status).toBe(400)
      expect(reply.errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
    })

    it('are INTERNAL_SERVER_ERROR with a reference and no cause for an analyst when the database fails', async () => {
      const analyst = await server.as('ANALYST')
      const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
      await asOwner('alter table issue rename to mislaid')
      try {
        const { message, extensions } = await analyst.refused('{ issues { totalCount } }')
        expect(extensions.code).toBe('INTERNAL_SERVER_ERROR')
        expect(extensions.reference ?? '').toMatch(/^[0-9a-f-]{36}$/)
        expect(Object.keys(extensions).sort()).toStrictEqual(['code', 'reference'])
        expect(message).not.toMatch(/issue|mislaid|relation|select/i)
      } finally {
        await asOwner('alter table mislaid rename to issue')
      }
    })
  })

  it("leaves an archived organisation out of a SPOC's lists and keeps it by its id", async () => {
    const made = await organisation(force.crime)
    await archive(force.crime, 'Organisation', made)

    const { organisations } = await force.crime.get<{ organisations: { totalCount: number } }>(
      document('organisations'),
      {
        filter: { id: { eq: made.id } },
      },
    )

    expect(organisations.totalCount).toBe(0)
    expect(
      (await force.crime.get<{ organisation: Answer }>(document('organisation'), { id: made.id })).organisation['id'],
    ).toBe(made.id)
  })
})
