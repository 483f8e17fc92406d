import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { before, describe, it } from 'node:test'
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
import { somewhereAtSea } from './support/sea.ts'

// What other systems send, word for word: our copy of the published contract.
const folder = path.join(import.meta.dirname, 'contract')
const documents = Object.fromEntries(
  readdirSync(folder).map((file) => [path.basename(file, '.graphql'), readFileSync(path.join(folder, file), 'utf8')]),
) as Record<string, string>
const document = (name: string): string => documents[name] ?? assert.fail(`the contract has no ${name}`)

type Answer = Record<string, unknown>

describe('the contract', () => {
  let a: Api
  let c: Cast
  let staff: Client
  let resident: Client
  before(async () => {
    a = await api()
    c = await cast(a)
    ;[staff, resident] = await Promise.all([a.as('STAFF'), a.as('RESIDENT')])
  })

  it('has the eight operations that a partner may send today', () => {
    assert.deepEqual(Object.keys(documents).sort(), [
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
      assert.deepEqual(validate(schema, parse(text)), []))

    it(`refuses ${name} to somebody who is not signed in`, async () => {
      const point = { longitude: -0.09, latitude: 51.51 }
      const variables = {
        id: c.a,
        input: name === 'create-person' ? { displayName: 'Nobody' } : { id: c.a, version: 1 },
        text: 'bank',
        point,
        withinMetres: 150,
      }
      const reply = await a.anonymous.send(text, variables)
      assert.equal(reply.status, 401)
      assert.deepEqual(
        reply.errors.map(({ extensions }) => extensions.code),
        ['UNAUTHENTICATED'],
      )
      assert.deepEqual(
        Object.values(reply.data ?? {}).filter((value) => value !== null),
        [],
      )
    })
  }

  it('lets a SPOC make a person, and general staff not', async () => {
    const { createPerson } = await c.spocA.get<{ createPerson: { person: Answer } }>(document('create-person'), {
      input: { title: 'Dr', givenName: 'Ada', familyName: 'Byrne' },
    })
    assert.equal(createPerson.person['displayName'], 'Dr Ada Byrne')
    assert.equal(createPerson.person['version'], 1)
    assert.equal(
      (await staff.refused(document('create-person'), { input: { displayName: 'Ada Byrne' } })).extensions.code,
      'FORBIDDEN',
    )
  })

  it('lets a SPOC change a tier, and general staff not', async () => {
    const { id } = await organisation(c.spocA, { name: 'Old Bank' })
    const { updateOrganisation } = await c.spocA.get<{ updateOrganisation: Answer }>(document('update-organisation'), {
      input: { id, version: 1, name: 'New Bank', tier: 1 },
    })
    assert.deepEqual(updateOrganisation, { organisation: { id, name: 'New Bank', tier: 1, version: 2 } })
    assert.equal(
      (await staff.refused(document('update-organisation'), { input: { id, version: 2, tier: 2 } })).extensions.code,
      'FORBIDDEN',
    )
  })

  it('tells a SPOC and a resident who they are, each only of themselves', async () => {
    const { viewer } = await c.spocA.get<{ viewer: Answer & { account: Answer; rules: unknown[] } }>(document('viewer'))
    assert.equal(viewer.account['id'], c.spocA.accountId)
    assert.deepEqual(viewer['roles'], ['SPOC'])
    assert.deepEqual(
      (viewer['directorates'] as Answer[]).map(({ id }) => id),
      [c.a],
    )
    assert.equal(viewer['organisation'], null)
    assert.ok(viewer.rules.length > 0)
    const own = (await resident.get<{ viewer: Answer & { account: Answer } }>(document('viewer'))).viewer
    assert.equal(own.account['id'], resident.accountId)
    assert.deepEqual([own['roles'], own['directorates'], own['organisation']], [['RESIDENT'], [], null])
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

    before(async () => {
      sector = { id: '', code: code() }
      sector.id = (await create(c.admin, 'Sector', { code: sector.code, name: 'Banking' })).id
      const group = await create(c.admin, 'Group', { code: code(), name: 'Sister Banks' })
      bank = await organisation(c.manager, { name, sector: sector.id, tier: 2, groups: [group.id] })
      banker = await person(c.manager, { displayName: `Robin ${name}` })
      await create(c.manager, 'Affiliation', { person: banker.id, organisation: bank.id, role: 'Head of security' })
      await contactPoint(c.manager, { person: banker.id }, { givenFor: 'WORK', value: '020 7946 0001', kind: 'PHONE' })
      await contactPoint(c.manager, { person: banker.id }, { givenFor: 'CALL_OUT', value: '+447700900001' })
      await contactPoint(
        c.spocA,
        { person: banker.id },
        { givenFor: 'PRIVATE', value: '+447700900002', kind: 'MOBILE' },
      )
      await create(c.spocA, 'RestrictedNote', { person: banker.id, text: 'Vetting is pending' })
      house = await premises(c.manager, { name: `House of ${name}`, location: point, organisation: bank.id })
      await create(c.manager, 'Keyholder', {
        premises: house.id,
        person: banker.id,
        callOrder: 1,
        verifiedAt: '2026-03-01T03:00:00Z',
      })
      const neighbour = await organisation(c.manager)
      ;[operator, analyst, own, other] = await Promise.all([
        a.as('OPERATOR'),
        a.as('ANALYST'),
        a.as('STAKEHOLDER', { organisationId: bank.id }),
        a.as('STAKEHOLDER', { organisationId: neighbour.id }),
      ])
    })

    const numbers = (points: unknown): unknown[] =>
      (points as { value: string | null }[]).map(({ value }) => value).sort()

    it('shows a register manager an organisation with its keyholders, general staff the same without, another stakeholder nothing', async () => {
      const get = async (by: Client) =>
        (await by.get<{ organisation: Answer | null }>(document('organisation'), { id: bank.id })).organisation
      const full = await get(c.manager)
      assert.ok(full)
      assert.deepEqual(
        { ...full, people: null },
        {
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
        },
      )
      assert.equal((full['groups'] as Answer[]).length, 1)
      const [of] = full['people'] as Answer[]
      assert.deepEqual(
        [of?.['id'], numbers(of?.['contactPoints'])],
        [banker.id, ['+442079460001', '+447700900001', null]],
      )
      const seenByStaff = await get(staff)
      assert.deepEqual((seenByStaff?.['premises'] as Answer[])[0]?.['keyholders'], null)
      assert.deepEqual(numbers((seenByStaff?.['people'] as Answer[])[0]?.['contactPoints']), [
        '+442079460001',
        null,
        null,
      ])
      assert.deepEqual(numbers(((await get(own))?.['people'] as Answer[])[0]?.['contactPoints']), [
        '+442079460001',
        '+447700900001',
        '+447700900002',
      ])
      assert.equal(await get(other), null)
      assert.equal((await resident.refused(document('organisation'), { id: bank.id })).extensions.code, 'FORBIDDEN')
    })

    it('lists organisations for an analyst by filter and sort, and for no resident', async () => {
      const variables = {
        filter: { and: [{ sector: { code: { eq: sector.code } } }, { tier: { lte: 2 } }] },
        sort: [{ field: 'name', direction: 'DESC' }],
        first: 10,
      }
      type Page = { organisations: { totalCount: number; pageInfo: Answer; edges: { cursor: string; node: Answer }[] } }
      const { organisations } = await analyst.get<Page>(document('organisations'), variables)
      assert.equal(organisations.totalCount, 1)
      assert.deepEqual(organisations.pageInfo, { hasNextPage: false, endCursor: organisations.edges[0]?.cursor })
      assert.deepEqual(
        organisations.edges.map(({ node }) => node['id']),
        [bank.id],
      )
      assert.equal((await resident.refused(document('organisations'), variables)).extensions.code, 'FORBIDDEN')
    })

    it('lists people with notes and private numbers for the SPOC who keeps them, for the other SPOC without, for no analyst', async () => {
      const variables = { filter: { displayName: { contains: name } } }
      type Page = { people: { totalCount: number; edges: { node: Answer & { access: Answer } }[] } }
      const get = async (by: Client) => {
        const { people } = await by.get<Page>(document('people'), variables)
        assert.equal(people.totalCount, 1)
        return people.edges[0]?.node
      }
      const kept = await get(c.spocA)
      assert.deepEqual(
        [numbers(kept?.['contactPoints']), (kept?.['restrictedNotes'] as Answer[]).map(({ text }) => text)],
        [['+442079460001', '+447700900002', null], ['Vetting is pending']],
      )
      const hidden = await get(c.spocB)
      assert.deepEqual(
        [numbers(hidden?.['contactPoints']), hidden?.['restrictedNotes']],
        [['+442079460001', null, null], []],
      )
      assert.deepEqual((await get(staff))?.access, { unreadableFields: ['changes', 'keyholderOf', 'restrictedNotes'] })
      assert.equal((await analyst.refused(document('people'), variables)).extensions.code, 'FORBIDDEN')
    })

    it('finds organisation, person and premises for an operator, what he may see for a stakeholder, nothing for a resident', async () => {
      type Found = { search: { edges: { score: number; node: Answer }[] } }
      const get = async (by: Client) =>
        (await by.get<Found>(document('search'), { text: name })).search.edges.map(({ node }) => [
          node['__typename'],
          node['id'],
        ])
      assert.deepEqual((await get(operator)).sort(), [
        ['Organisation', bank.id],
        ['Person', banker.id],
        ['Premises', house.id],
      ])
      assert.deepEqual((await get(own)).sort(), [
        ['Organisation', bank.id],
        ['Person', banker.id],
        ['Premises', house.id],
      ])
      assert.deepEqual(await get(other), [])
      assert.equal((await resident.refused(document('search'), { text: name })).extensions.code, 'FORBIDDEN')
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
      assert.equal(premisesNear.totalCount, 1)
      const [edge] = premisesNear.edges
      assert.deepEqual([edge?.distanceMetres, edge?.node['id'], edge?.node['location']], [0, house.id, point])
      const [first] = edge?.node.keyholders ?? []
      assert.deepEqual([first?.['callOrder'], first?.['verifiedAt']], [1, '2026-03-01T03:00:00.000Z'])
      const ring = first?.['person'] as {
        id: string
        contactPoints: (Answer & { access: { unreadableFields: string[] } })[]
      }
      assert.equal(ring.id, banker.id)
      assert.deepEqual(
        ring.contactPoints.map(({ value, isPrivate, access }) => [value, isPrivate, access.unreadableFields]).sort(),
        [
          ['+442079460001', false, []],
          ['+447700900001', true, []],
          [null, true, ['extension', 'note', 'value']],
        ],
      )
      const seenByStaff = (await staff.get<Near>(document('whom-to-ring'), variables)).premisesNear.edges
      assert.deepEqual(
        seenByStaff.map(({ node }) => [node['id'], node.keyholders]),
        [[house.id, null]],
      )
      assert.equal((await resident.refused(document('whom-to-ring'), variables)).extensions.code, 'FORBIDDEN')
    })

    it('answers a stakeholder alike for an object that is denied, missing or no id at all', async () => {
      for (const id of [bank.id, c.spocA.accountId, 'no id']) {
        assert.deepEqual(await other.get(document('organisation'), { id }), { organisation: null })
      }
    })
  })

  describe('its error codes', () => {
    const updating =
      'mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } } }'

    it('are FORBIDDEN_FIELD with the name for an analyst who filters or sorts by what he never reads', async () => {
      const analyst = await a.as('ANALYST')
      for (const args of [
        'filter: { contactPoints: { value: { eq: "x" } } }',
        'filter: { not: { restrictedNotes: { text: { contains: "x" } } } }',
      ]) {
        const { extensions } = await analyst.refused(`{ organisations(${args}) { totalCount } }`)
        assert.equal(extensions.code, 'FORBIDDEN_FIELD')
        assert.ok(['value', 'restrictedNotes', 'contactPoints'].includes(extensions.field ?? ''))
      }
      const field = await staff.refused('{ premises(filter: { keyholders: { callOrder: { eq: 1 } } }) { totalCount } }')
      assert.deepEqual(field.extensions, { code: 'FORBIDDEN_FIELD', field: 'keyholders' })
    })

    it('are NOT_FOUND for a SPOC who changes what does not exist', async () => {
      for (const id of [c.a, 'no id'])
        assert.equal(
          (await c.spocA.refused(updating, { input: { id, version: 1, name: 'X' } })).extensions.code,
          'NOT_FOUND',
        )
    })

    it('are BAD_USER_INPUT with the field for a SPOC who gives a tier of nine or a tier of no number', async () => {
      const { id, version } = await organisation(c.spocA)
      const { extensions } = await c.spocA.refused(updating, { input: { id, version, tier: 9 } })
      assert.deepEqual(extensions, { code: 'BAD_USER_INPUT', fields: { tier: 'is 1, 2 or 3' } })
      assert.deepEqual((await c.spocA.refused(updating, { input: { id, version, tier: 'high' } })).extensions, {
        code: 'BAD_USER_INPUT',
        fields: { 'input.tier': 'has a value of the wrong form' },
      })
    })

    it('are CONFLICT for a SPOC who works on an old version', async () => {
      const made = await organisation(c.spocA)
      assert.equal(
        (await c.spocA.refused(updating, { input: { id: made.id, version: made.version + 1, name: 'X' } })).extensions
          .code,
        'CONFLICT',
      )
    })

    it('are QUERY_TOO_COMPLEX for a SPOC who asks for a billion', async () => {
      const reply = await c.spocA.send('{ organisations(first: 1000000000) { edges { node { id } } } }')
      assert.equal(reply.status, 400)
      assert.equal(reply.errors[0]?.extensions.code, 'QUERY_TOO_COMPLEX')
    })

    it('are INTERNAL_SERVER_ERROR with a reference and no cause for an analyst when the database fails', async () => {
      const analyst = await a.as('ANALYST')
      const asOwner = (text: string) => a.db.asOwner((owner) => owner.query({ text, values: [] }))
      await asOwner('alter table issue rename to mislaid')
      try {
        const { message, extensions } = await analyst.refused('{ issues { totalCount } }')
        assert.equal(extensions.code, 'INTERNAL_SERVER_ERROR')
        assert.match(extensions.reference ?? '', /^[0-9a-f-]{36}$/)
        assert.deepEqual(Object.keys(extensions).sort(), ['code', 'reference'])
        assert.doesNotMatch(message, /issue|mislaid|relation|select/i)
      } finally {
        await asOwner('alter table mislaid rename to issue')
      }
    })
  })

  it("leaves an archived organisation out of a SPOC's lists and keeps it by its id", async () => {
    const made = await organisation(c.spocA)
    await archive(c.spocA, 'Organisation', made)
    const { organisations } = await c.spocA.get<{ organisations: { totalCount: number } }>(document('organisations'), {
      filter: { id: { eq: made.id } },
    })
    assert.equal(organisations.totalCount, 0)
    assert.equal(
      (await c.spocA.get<{ organisation: Answer }>(document('organisation'), { id: made.id })).organisation['id'],
      made.id,
    )
  })
})
