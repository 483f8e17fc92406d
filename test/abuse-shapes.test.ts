import { code, create, mutationOf } from './support/builders.ts'
import { type HostileCaller, hostileCaller } from './support/hostileCaller.ts'

describe('a SPOC with hostile shapes', () => {
  let caller: HostileCaller
  beforeAll(async () => {
    caller = await hostileCaller()
  })

  const within = /* GraphQL */ `
    query ($polygon: GeoJSON) {
      premisesIn(polygon: $polygon) {
        totalCount
      }
    }
  `
  const ring = (...positions: number[][]) => ({ type: 'Polygon', coordinates: [positions] })
  const here = [
    [0, 51],
    [1, 51],
    [1, 52],
    [0, 51],
  ]
  const odd: readonly (readonly [what: string, polygon: unknown, why: RegExp])[] = [
    [
      'a bow tie',
      ring([0, 51], [1, 52], [1, 51], [0, 52], [0, 51]),
      /cross itself.*longitude 0.500000, latitude 51.500000/,
    ],
    ['a line there and back', ring([0, 51], [1, 52], [0, 51], [0, 51]), /must have an area/],
    ['one point four times', ring([0, 51], [0, 51], [0, 51], [0, 51]), /must have an area/],
    ['a straight line', ring([0, 51], [1, 51], [0.5, 51], [0, 51]), /must have an area/],
    [
      'a hole outside',
      {
        type: 'Polygon',
        coordinates: [
          here,
          [
            [2, 55],
            [2.5, 55],
            [2.5, 56],
            [2, 55],
          ],
        ],
      },
      /hole outside/,
    ],
    ['a twin', { type: 'MultiPolygon', coordinates: [[here], [here]] }, /share a side/],
    ['the world', ring([-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]), /British Isles/],
    ['an island at 0, 0', ring([0, 0], [1, 0], [1, 1], [0, 0]), /0, 0 means that no position is known/],
    ['latitude before longitude', ring(...here.map((corner) => corner.toReversed())), /look swapped/],
    [
      'National Grid metres',
      ring([532700, 181200], [532800, 181200], [532800, 181300], [532700, 181200]),
      /eastings and northings/,
    ],
  ]
  for (const [what, polygon, why] of odd) {
    it(`is refused ${what} before any statement, as an area and as a zone, and told why`, async () => {
      const before = caller.server.gate.statements()

      const asked = await caller.spoc.refused(within, { polygon })
      const stored = await caller.force.admin.refused(mutationOf('create', 'Zone'), {
        input: { kind: 'OTHER', code: code(), name: what, shape: polygon },
      })

      expect(asked.extensions.code).toBe('BAD_USER_INPUT')
      expect(asked.extensions.fields?.['polygon']).toMatch(why)
      expect(stored.extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { shape: asked.extensions.fields?.['polygon'] },
      })
      expect(caller.server.gate.statements()).toBe(before)
    })
  }
  it('may send heights, repeated corners, a feature or a collection of one; only the shape is stored', async () => {
    const tall = [
      [0, 51, 5],
      [1, 51, 5],
      [1, 51, 5],
      [1, 52, 5],
      [0, 51, 5],
    ]
    const polygon = { type: 'Polygon', coordinates: [tall] }
    const feature = { type: 'Feature', properties: {}, geometry: polygon }

    for (const shape of [
      polygon,
      feature,
      { type: 'FeatureCollection', features: [feature] },
      { type: 'GeometryCollection', geometries: [polygon] },
    ]) {
      expect((await caller.send(within, { polygon: shape })).codes).toStrictEqual([])
      const { id } = await create(caller.force.admin, 'Zone', { kind: 'OTHER', code: code(), name: 'Tall', shape })
      const { zone } = await caller.force.admin.get<{ zone: { shape: unknown } }>(
        'query($id: ID!) { zone(id: $id) { shape } }',
        { id },
      )
      expect(zone.shape).toStrictEqual({ type: 'MultiPolygon', coordinates: [[here]] })
    }
  })

  it('is refused what is not a closed polygon, with BAD_USER_INPUT', async () => {
    for (const polygon of [
      {},
      [],
      'x',
      1,
      { type: 'Point', coordinates: [0, 51] },
      { type: 'Polygon' },
      { type: 'Polygon', coordinates: [] },
      { type: 'Polygon', coordinates: [[]] },
      ring([0, 51], [1, 52], [0, 51]),
      ring([0, 51], [1, 51], [1, 52], [0, 52]),
      ring([0], [1, 51], [1, 52], [0]),
      ring([0, 51], [1, 51], [1, null as unknown as number], [0, 51]),
      {
        type: 'Polygon',
        coordinates: [
          [
            ['0', '51'],
            ['1', '51'],
            ['1', '52'],
            ['0', '51'],
          ],
        ],
      },
      { type: 'MultiPolygon', coordinates: [] },
      { type: 'MultiPolygon', coordinates: [here] },
      { type: 'GeometryCollection', geometries: [] },
      { type: 'Polygon', coordinates: { length: 1 } },
      { type: 'Feature', geometry: null },
      {
        type: 'FeatureCollection',
        features: [
          { type: 'Feature', geometry: ring(...here) },
          { type: 'Feature', geometry: ring(...here) },
        ],
      },
    ])
      await caller.refused('BAD_USER_INPUT', within, { polygon })
  })

  it('is refused an area of more than two thousand corners', async () => {
    const corner = (angle: number) => [Math.cos(angle), 53 + Math.sin(angle)]
    // The last corner repeats the first exactly.
    const circle = (corners: number) =>
      Array.from({ length: corners + 1 }, (_, at) => corner(((at % corners) / corners) * 2 * Math.PI))

    expect((await caller.send(within, { polygon: ring(...circle(2_000)) })).codes).toStrictEqual([])
    const { extensions } = await caller.spoc.refused(within, { polygon: ring(...circle(2_001)) })
    expect(extensions.fields?.['polygon']).toMatch(/at most 2,000 corners/)
  })
})
