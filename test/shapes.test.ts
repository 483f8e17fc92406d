import fc from 'fast-check'
import { checkedShape, MOST_STORED } from '../api/platform/shape/checkedShape.ts'
import { testDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'
import { someShape, validInPostgis } from './support/values/someShapes.ts'
import { SEED, tries } from './support/run/chance.ts'

/** A ring of corners in hundredths of a degree from longitude 0, latitude 51. */
const ring = (...corners: [number, number][]): number[][] =>
  [...corners, corners[0]!].map(([x, y]) => [x / 100, 51 + y / 100])
const square = (x: number, y: number, side: number) => ring([x, y], [x + side, y], [x + side, y + side], [x, y + side])
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const several = (...polygons: number[][][][]) => ({ type: 'MultiPolygon', coordinates: polygons })
const faultOf = (shape: unknown, most = MOST_STORED): string | undefined => checkedShape(shape, most).fault?.words

describe('a shape that somebody draws or loads', () => {
  it('is accepted where PostGIS calls it valid, and refused where PostGIS calls it invalid', async () => {
    const db = await testDatabase()
    const shapes = fc.sample(someShape, { numRuns: tries(3_000), seed: SEED })

    const valid = await validInPostgis(db, shapes)

    let [accepted, crossing] = [0, 0]
    for (const [at, coordinates] of shapes.entries()) {
      const { shape, fault } = checkedShape({ type: 'MultiPolygon', coordinates }, MOST_STORED)
      const said = `${fault?.words ?? 'accepted'}, PostGIS ${valid[at] ? 'valid' : 'invalid'}: ${JSON.stringify(coordinates)}`
      if (shape) {
        accepted++
        about(said, () => expect(valid[at]).toBe(true))
      } else if (fault?.kind === 'crossing') {
        crossing++
        about(said, () => expect(valid[at]).toBe(false))
      } else about(said, () => expect(fault?.kind).toBe('area'))
    }

    expect(accepted).toBeGreaterThan(300)
    expect(crossing).toBeGreaterThan(300)
  })

  const refused: readonly (readonly [what: string, shape: unknown, words: RegExp])[] = [
    [
      'a bow tie',
      polygon(ring([0, 0], [2, 2], [2, 0], [0, 2])),
      /^must not cross itself: it does at longitude 0\.010000, latitude 51\.010000$/,
    ],
    [
      'a spike',
      polygon(ring([0, 0], [2, 0], [4, 0], [2, 0], [2, 2], [0, 2])),
      /^must not t(urn back on|ouch or cross) itself: it does at longitude 0\.0[24]0000, latitude 51\.000000$/,
    ],
    [
      'a spike at a corner',
      polygon(ring([0, 0], [2, 0], [2, 2], [2, 4], [2, 2], [0, 2])),
      /itself: it does at longitude 0\.020000, latitude 51\.0[24]0000$/,
    ],
    [
      'an outline that touches itself',
      polygon(ring([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2])),
      /^must not touch or cross itself: it does at longitude 0\.020000, latitude 51\.020000$/,
    ],
    [
      'an outline whose corner touches its side',
      polygon(ring([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])),
      /^must not touch or cross itself: it does at longitude 0\.020000, latitude 51\.000000$/,
    ],
    [
      'a hole outside',
      polygon(square(0, 0, 2), square(5, 5, 1)),
      /^must not have a hole outside its outline: it has one at longitude 0\.050000, latitude 51\.050000$/,
    ],
    [
      'a hole across the outline',
      polygon(square(0, 0, 4), square(3, 1, 2)),
      /^must not have a hole that crosses its outline or another hole: it does at longitude 0\.040000/,
    ],
    [
      'a hole that is the outline',
      polygon(square(0, 0, 4), square(0, 0, 4)),
      /^must not have a hole that runs along its outline/,
    ],
    [
      'a hole along the outline',
      polygon(square(0, 0, 4), square(0, 1, 2)),
      /^must not have a hole that runs along its outline/,
    ],
    [
      'a hole twice',
      polygon(square(0, 0, 9), square(1, 1, 2), square(1, 1, 2)),
      /runs along its outline or another hole: it does at longitude 0\.010000/,
    ],
    [
      'a hole in a hole',
      polygon(square(0, 0, 9), square(1, 1, 5), square(2, 2, 1)),
      /^must not have holes that overlap: they do at longitude 0\.020000, latitude 51\.020000$/,
    ],
    [
      'a hole from side to side',
      polygon(square(0, 0, 4), ring([0, 2], [2, 1], [4, 2], [2, 3])),
      /^must not be cut in two by its holes: it is where they touch at longitude 0\.040000, latitude 51\.020000$/,
    ],
    [
      'polygons that overlap',
      several([square(0, 0, 2)], [square(1, 1, 2)]),
      /^must not have polygons that overlap: they do at longitude 0\.0[12]0000/,
    ],
    [
      'a polygon in another',
      several([square(0, 0, 4)], [square(1, 1, 2)]),
      /^must not have polygons that overlap: they do at longitude 0\.010000, latitude 51\.010000$/,
    ],
    [
      'polygons side by side',
      several([square(0, 0, 2)], [square(2, 0, 2)]),
      /^must not have polygons that share a side: they do at longitude 0\.020000, latitude 51\.000000\. Join them into one$/,
    ],
    [
      'nothing but a line',
      polygon(ring([0, 0], [1, 1], [2, 2])),
      /^must have an area: it has a ring without one at longitude 0\.000000, latitude 51\.000000$/,
    ],
    [
      'nothing but a line to the north',
      polygon(ring([0, 0], [0, 1], [0, 2])),
      /^must have an area: it has a ring whose corners lie on one line/,
    ],
    [
      'two corners',
      polygon(ring([0, 0], [1, 1], [1, 1], [0, 0])),
      /^must have an area: at least three different corners \(the polygon, outline\)$/,
    ],
    [
      'a corner too far south',
      polygon(ring([0, 0], [1, 0], [1, -300])),
      /^must lie in the British Isles: longitude -11 to 3, latitude 48\.5 to 61\.5 \(the polygon, outline, position 3\)$/,
    ],
    [
      'an open ring',
      polygon(square(0, 0, 2).slice(0, 4)),
      /^must have closed rings: the last position repeats the first \(the polygon, outline\)$/,
    ],
    [
      'a number that is none',
      several(
        [square(0, 0, 2)],
        [
          square(5, 5, 2),
          [
            [0, 51],
            [0, Infinity],
            [0, 51],
          ],
        ],
      ),
      /^must have positions of two numbers \(polygon 2, hole 1, position 2\)$/,
    ],
    [
      'a line',
      { type: 'LineString', coordinates: square(0, 0, 2) },
      /^must be a Polygon or a MultiPolygon, not a LineString$/,
    ],
    [
      'a collection with a line',
      { type: 'GeometryCollection', geometries: [polygon(square(0, 0, 2)), { type: 'Point' }] },
      /not a Point$/,
    ],
    [
      'no geometry',
      { type: 'Feature', geometry: null },
      /^must be a GeoJSON Polygon or MultiPolygon: it has no "type"$/,
    ],
    ['two features', { type: 'FeatureCollection', features: [{}, {}] }, /^must hold one feature, not 2$/],
  ]
  for (const [what, shape, words] of refused) {
    it(`is refused for ${what}, and the message names the place`, () => {
      expect(faultOf(shape) ?? 'accepted').toMatch(words)
    })
  }

  const accepted: readonly (readonly [what: string, shape: unknown])[] = [
    ['a hole that touches the outline at one place', polygon(square(0, 0, 4), ring([0, 2], [1, 1], [1, 3]))],
    ['two holes that touch at one place', polygon(square(0, 0, 9), square(1, 1, 2), square(3, 3, 2))],
    [
      'polygons that touch at two places',
      several([ring([0, 0], [4, 0], [4, 4], [3, 1], [1, 1], [0, 4])], [ring([0, 4], [2, 6], [4, 4], [2, 5])]),
    ],
    ['an island in a lake', several([square(0, 0, 9), square(1, 1, 6)], [square(2, 2, 2)])],
    [
      "an island that touches the lake's shore",
      several([square(0, 0, 9), square(1, 1, 6)], [ring([1, 3], [3, 2], [3, 4])]),
    ],
  ]
  for (const [what, shape] of accepted) {
    it(`may be ${what}`, () => {
      expect(faultOf(shape)).toBeUndefined()
    })
  }

  it('is stored to a centimetre, without heights and repeated corners', () => {
    const given = polygon([
      [0.123456789, 51, 7],
      [0.2, 51, 7],
      [0.2, 51],
      [0.2, 51.1, 7],
      [0.123456789, 51, 7],
    ])
    expect(checkedShape(given, MOST_STORED).shape).toStrictEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0.1234568, 51],
            [0.2, 51],
            [0.2, 51.1],
            [0.1234568, 51],
          ],
        ],
      ],
    })
  })

  it('may have as many corners as the limit and no more, however they are spread over its rings', () => {
    const many = several(...Array.from({ length: 500 }, (_, at) => [square(at % 50, Math.floor(at / 50), 0.5)]))

    expect(faultOf(many, 2_000)).toBeUndefined()
    expect(faultOf(many, 1_999) ?? '').toMatch(/^must have at most 1,999 corners/)
  })

  it('of a hundred thousand random corners is refused at its first crossing', () => {
    const corners = fc.sample(
      fc.tuple(fc.double({ min: 0, max: 99, noNaN: true }), fc.double({ min: 0, max: 99, noNaN: true })),
      { numRuns: 99_999, seed: SEED },
    )
    expect(faultOf(polygon(ring(...corners))) ?? '').toMatch(
      /^must not (touch or )?cross itself: it does at longitude 0\.\d{6}, latitude 51\.\d{6}$/,
    )
  })
})
