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
import { contractDocument } from './support/contractDocuments.ts'
import { expectPresent } from './support/run/expecting.ts'
import { somewhereAtSea } from './support/values/sea.ts'

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

    it('shows an organisation to a register manager with its keyholders, to general staff without, and to another stakeholder not at all', async () => {
      const get = async (by: Client) =>
        (await by.get<{ organisation: Answer | null }>(contractDocument('organisation'), { id: bank.id })).organisation
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
      expect((await resident.refused(contractDocument('organisation'), { id: bank.id })).extensions.code).toBe(
        'FORBIDDEN',
      )
    })

    it('lists organisations by filter and sort for an analyst, and refuses a resident', async () => {
      const variables = {
        filter: { and: [{ sector: { code: { eq: sector.code } } }, { tier: { lte: 2 } }] },
        sort: [{ field: 'name', direction: 'DESC' }],
        first: 10,
      }
      type Page = { organisations: { totalCount: number; pageInfo: Answer; edges: { cursor: string; node: Answer }[] } }

      const { organisations } = await analyst.get<Page>(contractDocument('organisations'), variables)

      expect(organisations.totalCount).toBe(1)
      expect(organisations.pageInfo).toStrictEqual({ hasNextPage: false, endCursor: organisations.edges[0]?.cursor })
      expect(organisations.edges.map(({ node }) => node['id'])).toStrictEqual([bank.id])
      expect((await resident.refused(contractDocument('organisations'), variables)).extensions.code).toBe('FORBIDDEN')
    })

    it('lists people with notes and private numbers for the SPOC who keeps them, without for the other SPOC, and refuses an analyst', async () => {
      const variables = { filter: { displayName: { contains: name } } }
      type Page = { people: { totalCount: number; edges: { node: Answer & { access: Answer } }[] } }
      const get = async (by: Client) => {
        const { people } = await by.get<Page>(contractDocument('people'), variables)
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
        unreadableFields: ['absences', 'changes', 'engagements', 'keyholderOf', 'restrictedNotes'],
      })
      expect((await analyst.refused(contractDocument('people'), variables)).extensions.code).toBe('FORBIDDEN')
    })

    it('finds organisation, person and premises for an operator, their own for a stakeholder, and nobody for a resident', async () => {
      type Found = { search: { edges: { score: number; node: Answer }[] } }
      const get = async (by: Client) =>
        (await by.get<Found>(contractDocument('search'), { text: name })).search.edges.map(({ node }) => [
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
      expect(await get(resident)).toStrictEqual([])
    })

    it('tells an operator at night whom to ring, tells general staff only where the premises are, and refuses a resident', async () => {
      type Near = {
        premisesNear: {
          totalCount: number
          edges: { distanceMetres: number; node: Answer & { keyholders: Answer[] | null } }[]
        }
      }
      const variables = { point, withinMetres: 150 }
      const { premisesNear } = await operator.get<Near>(contractDocument('whom-to-ring'), variables)

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

      const seenByStaff = (await staff.get<Near>(contractDocument('whom-to-ring'), variables)).premisesNear.edges
      expect(seenByStaff.map(({ node }) => [node['id'], node.keyholders])).toStrictEqual([[house.id, null]])
      expect((await resident.refused(contractDocument('whom-to-ring'), variables)).extensions.code).toBe('FORBIDDEN')
    })

    it('answers a stakeholder alike for an object that is hidden or missing, and for an id that is not a UUID', async () => {
      for (const id of [bank.id, force.crime.accountId, 'no id']) {
        expect(await other.get(contractDocument('organisation'), { id })).toStrictEqual({ organisation: null })
      }
    })
  })

  it("leaves an archived organisation out of a SPOC's lists and keeps it by its id", async () => {
    const made = await organisation(force.crime)
    await archive(force.crime, 'Organisation', made)

    const { organisations } = await force.crime.get<{ organisations: { totalCount: number } }>(
      contractDocument('organisations'),
      {
        filter: { id: { eq: made.id } },
      },
    )

    expect(organisations.totalCount).toBe(0)
    expect(
      (await force.crime.get<{ organisation: Answer }>(contractDocument('organisation'), { id: made.id })).organisation[
        'id'
      ],
    ).toBe(made.id)
  })
})
