import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import {
  type Cast,
  cast,
  code,
  contactPoint,
  create,
  mobile,
  organisation,
  person,
  premises,
} from './support/builders.ts'
import { about } from './support/run/expecting.ts'

type Edge = { cursor: string; distanceMetres: number; node: { name: string } }
type Inside = { premisesIn: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: Edge[] } }

/** Off St Kilda, at a different place for each run, since runs share a database. */
const chance = Number.parseInt(newId().slice(-4), 16)
const middle = { longitude: -10 - (chance % 250) / 500, latitude: 57 + Math.floor(chance / 250) / 500 }
const metres = { north: 1 / 111_386, east: 1 / (111_386 * Math.cos((middle.latitude * Math.PI) / 180)) }
const at = (east: number, north = 0) => ({
  longitude: middle.longitude + east * metres.east,
  latitude: middle.latitude + north * metres.north,
})
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [-90, -90],
      [90, -90],
      [90, 90],
      [-90, 90],
      [-90, -90],
    ].map(([x, y]) => Object.values(at(x!, y))),
  ],
}

describe('the premises of an area', () => {
  let server: Api
  let force: Cast
  let operator: Client
  let zone: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    operator = await server.as('OPERATOR')
    zone = (await create(force.admin, 'Zone', { kind: 'CORDON', code: code(), name: 'Cordon', shape: square })).id
    const [first, second] = [
      await organisation(force.manager, { tier: 1 }),
      await organisation(force.manager, { tier: 2 }),
    ]
    await house('near, nobody fit', at(2))
    await house('fit, 30 m, no tier', at(30), { fit: true })
    await house('fit, 35 m, tier 2', at(0, 35), { fit: true, of: second.id })
    await house('fit, 45 m, tier 1', at(-45), { fit: true, of: first.id })
    await house('fit, 60 m, tier 1', at(0, -60), { fit: true, of: first.id })
    await house('fit, 15 m, tier 2', at(15), { fit: true, of: second.id })
    await house('nobody fit, 30 m, tier 1', at(-30), { of: first.id })
  })

  async function house(
    name: string,
    location: { longitude: number; latitude: number },
    { fit = false, of }: { fit?: boolean; of?: string } = {},
  ): Promise<void> {
    const { id } = await premises(force.manager, { name, location, ...(of ? { organisation: of } : {}) })
    if (!fit) return
    const who = await person(force.manager)
    await contactPoint(force.manager, { person: who.id }, { value: mobile(), givenFor: 'CALL_OUT' })
    const kept = { travelMinutes: 10, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2020-01-01' }
    const verifiedAt = new Date(Date.now() - 60_000).toISOString()
    await create(force.manager, 'Keyholder', { premises: id, person: who.id, callOrder: 1, verifiedAt, ...kept })
  }

  const inside = async (by: Client, given: Record<string, unknown>): Promise<Inside['premisesIn']> =>
    (
      await by.get<Inside>(
        `query ($zone: ID, $polygon: GeoJSON, $sort: [PremisesSort!], $first: Int, $after: String) {
        premisesIn(zone: $zone, polygon: $polygon, sort: $sort, first: $first, after: $after) {
          pageInfo { hasNextPage endCursor }
          edges { cursor distanceMetres node { name } }
        }
      }`,
        given,
      )
    ).premisesIn
  const namesIn = async (by: Client, given: Record<string, unknown>): Promise<string[]> =>
    (await inside(by, given)).edges.map(({ node }) => node.name)

  /** Reads all pages, one after the other. */
  async function paged(by: Client, given: Record<string, unknown>, first: number): Promise<string[]> {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const page: Inside['premisesIn'] = await inside(by, { ...given, first, after })
      seen.push(...page.edges.map(({ node }) => node.name))
      ;[after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage]
    }
    return seen
  }

  const inOrder = [
    'fit, 15 m, tier 2',
    'fit, 45 m, tier 1',
    'fit, 35 m, tier 2',
    'fit, 30 m, no tier',
    'fit, 60 m, tier 1',
    'near, nobody fit',
    'nobody fit, 30 m, tier 1',
  ]

  it('are listed for an operator with somebody fit first, then by steps of distance, and within a step by tier', async () => {
    expect(await namesIn(operator, { polygon: square })).toStrictEqual(inOrder)
    expect(await namesIn(operator, { zone })).toStrictEqual(inOrder)
  })

  it('are listed by distance and tier for general staff, who may not know who is fit', async () => {
    expect(await namesIn(await server.as('STAFF'), { zone })).toStrictEqual([
      'fit, 15 m, tier 2',
      'near, nobody fit',
      'nobody fit, 30 m, tier 1',
      'fit, 45 m, tier 1',
      'fit, 35 m, tier 2',
      'fit, 30 m, no tier',
      'fit, 60 m, tier 1',
    ])
  })

  it('have their distance from the middle, in any order that is asked for', async () => {
    const byName = await inside(operator, { polygon: square, sort: [{ field: 'name' }] })

    expect(byName.edges.map(({ node }) => node.name)).toStrictEqual(inOrder.toSorted())
    for (const list of [byName, await inside(operator, { zone })]) {
      expect(list.edges).toHaveLength(inOrder.length)
      for (const { node, distanceMetres } of list.edges) {
        const said = Number(/(\d+) m/.exec(node.name)?.[1] ?? 2)
        about(`${node.name}: ${distanceMetres}`, () => expect(Math.abs(distanceMetres - said)).toBeLessThan(0.5))
      }
    }
  })

  it('come completely and once each, in pages of any size', async () => {
    for (const first of [1, 2, 3]) {
      await about(`pages of ${first}`, async () =>
        expect(await paged(operator, { polygon: square }, first)).toStrictEqual(inOrder),
      )
      expect(await paged(operator, { zone, sort: [{ field: 'name', direction: 'DESC' }] }, first)).toStrictEqual(
        inOrder.toSorted().reverse(),
      )
    }
  })

  it('continue only in the order that a cursor came from', async () => {
    const { pageInfo } = await inside(operator, { zone, first: 2 })

    const { extensions } = await operator.refused(
      /* GraphQL */ `
        query ($zone: ID, $after: String) {
          premisesIn(zone: $zone, sort: [{ field: name }], after: $after) {
            totalCount
          }
        }
      `,
      { zone, after: pageInfo.endCursor },
    )

    expect([extensions.code, Object.keys(extensions.fields ?? {})]).toStrictEqual(['BAD_USER_INPUT', ['after']])
  })

  it('are read by one statement, distance and tier included', async () => {
    const before = server.gate.statements()

    await inside(operator, { zone })

    expect(server.gate.statements() - before).toBe(1)
  })
})
