import { outlineOf } from '../admin/src/zones/outline.ts'
import { drawable, readShape } from '../admin/src/zones/readShape.ts'
import { areaOf, type Shape } from '../admin/src/zones/shape.ts'

const RING = [
  [-0.1, 51.5],
  [-0.09, 51.5],
  [-0.09, 51.51],
  [-0.1, 51.51],
  [-0.1, 51.5],
]
const polygon = { type: 'Polygon', coordinates: [RING] }

describe("an administrator who pastes a zone's shape", () => {
  const feature = { type: 'Feature', properties: {}, geometry: polygon }

  it('sends the API what was pasted, without an id by which a form would take it for a record', () => {
    for (const given of [polygon, feature, { type: 'Point', coordinates: [0, 51] }])
      expect(readShape(JSON.stringify(given))).toStrictEqual({ json: given })
    expect(readShape(JSON.stringify({ ...feature, id: 'E05009288' }))).toStrictEqual({ json: feature })
  })

  it('is told when it is not JSON, or not an object', () => {
    expect(readShape('{"type": ').problem ?? '').toMatch(/^This is not JSON: /)
    expect(readShape('[1, 2]').problem).toBe('This is JSON, but not GeoJSON: it has no "type"')
  })

  it('sees the outline of a geometry, a feature or a collection, and none of what cannot be drawn', () => {
    const shape = { type: 'MultiPolygon', coordinates: [polygon.coordinates] }
    const collections = [
      { type: 'FeatureCollection', features: [feature] },
      { type: 'GeometryCollection', geometries: [polygon] },
    ]

    for (const given of [polygon, shape, feature, ...collections]) expect(drawable(given)).toStrictEqual(shape)
    for (const given of [
      null,
      {},
      { type: 'Point', coordinates: [0, 51] },
      { type: 'Polygon', coordinates: [[[0, 'x']]] },
      { type: 'Polygon' },
    ])
      expect(drawable(given)).toBeNull()
  })
})

describe("the outline on a zone's page", () => {
  it("has the zone's proportions on the ground, with north up", () => {
    const { path, width, height } = outlineOf(polygon as Shape)
    expect(Math.round((width / height) * 1000)).toBe(622)
    const start = `M0.0 ${height.toFixed(1)}L`
    expect(path.slice(0, start.length)).toBe(start)
    expect(path.at(-1)).toBe('Z')
  })

  it('gives the area without its holes', () => {
    expect(areaOf(polygon as Shape).toFixed(3)).toBe('0.770')
    expect(areaOf({ type: 'MultiPolygon', coordinates: [[RING, RING], [RING]] }).toFixed(3)).toBe('0.770')
  })
})
