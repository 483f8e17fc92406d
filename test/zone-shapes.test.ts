import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outlineOf } from '../admin/src/zones/outline.ts'
import { readShape } from '../admin/src/zones/readShape.ts'
import { areaOf, type Shape } from '../admin/src/zones/shape.ts'

const ring = [[-0.1, 51.5], [-0.09, 51.5], [-0.09, 51.51], [-0.1, 51.51], [-0.1, 51.5]]
const polygon = { type: 'Polygon', coordinates: [ring] }
const problemOf = (value: unknown): string | undefined => readShape(typeof value === 'string' ? value : JSON.stringify(value)).problem
const withRing = (changed: unknown) => ({ type: 'Polygon', coordinates: [changed] })

describe('an administrator who pastes a zone\'s shape', () => {
  it('may paste a geometry, a feature or a collection of one', () => {
    const feature = { type: 'Feature', properties: {}, geometry: polygon }
    for (const given of [polygon, feature, { type: 'FeatureCollection', features: [feature] }]) assert.deepEqual(readShape(JSON.stringify(given)), { shape: polygon })
  })

  it('is told what is wrong, and where', () => {
    assert.match(problemOf('{"type": ') ?? '', /^This is not JSON: /)
    assert.equal(problemOf([1, 2]), 'This is JSON, but not GeoJSON: it has no "type"')
    assert.equal(problemOf({ type: 'Point', coordinates: [0, 51] }), 'The geometry is a Point; a zone is a Polygon or a MultiPolygon')
    assert.equal(problemOf({ type: 'FeatureCollection', features: [{}, {}] }), 'The collection holds 2 features; a zone is one of them')
    assert.equal(problemOf({ type: 'MultiPolygon', coordinates: [] }), 'The MultiPolygon has no coordinates')
    assert.equal(problemOf(withRing(ring.slice(0, 3))), "The polygon's outline has fewer than four points; the last repeats the first")
    assert.equal(problemOf(withRing(ring.slice(0, 4))), "The polygon's outline is not closed: its last point has to repeat the first")
    assert.equal(problemOf({ type: 'MultiPolygon', coordinates: [[ring], [ring, [[0, 'x']]]] }), "Polygon 2's hole 1 has fewer than four points; the last repeats the first")
    assert.equal(problemOf(withRing([...ring.slice(0, 3), [0, 'x'], ring[0]])), "The polygon's outline, point 4: is no pair of numbers")
  })

  it('learns that a file in British National Grid has to be converted', () => {
    assert.equal(
      problemOf(withRing([[532700, 181200], [532800, 181200], [532800, 181300], [532700, 181200]])),
      "The polygon's outline, point 1: these are eastings and northings (British National Grid); zones are given in degrees, WGS 84",
    )
  })

  it('keeps a centimetre of each position and no more', () => {
    assert.deepEqual(readShape(JSON.stringify(withRing([[-0.123456789, 51.5], ...ring.slice(1, 4), [-0.123456789, 51.5]]))).shape?.coordinates[0]?.[0], [-0.1234568, 51.5])
  })
})

describe('the outline on a zone\'s page', () => {
  it('has the proportions that the zone has on the ground, with north up', () => {
    const { path, width, height } = outlineOf(polygon as Shape)
    assert.equal(Math.round((width / height) * 1000), 622)
    assert.ok(path.startsWith(`M0.0 ${height.toFixed(1)}L`) && path.endsWith('Z'))
  })

  it('says an area without its holes', () => {
    assert.equal(areaOf(polygon as Shape).toFixed(3), '0.770')
    assert.equal(areaOf({ type: 'MultiPolygon', coordinates: [[ring, ring], [ring]] }).toFixed(3), '0.770')
  })
})
