import type { MultiPolygon } from '../values/multiPolygon.ts'
import { refuseFlat } from './area.ts'
import { edgesOf } from './edges.ts'
import { polygonsIn } from './geometryIn.ts'
import { ringsIn } from './ringsIn.ts'
import { Faulty, type Polygon, type ShapeFault } from './shape.ts'
import { refuseInvalid } from './sweep.ts'

/** Corners of a shape in a query: the database compares every premises with it. */
export const MOST_ASKED = 2_000
export const MOST_STORED = 100_000

type CheckedShape = { shape: MultiPolygon; fault?: never } | { shape?: never; fault: ShapeFault }

/** By the object that a caller sent: aliases in one operation ask about the same. */
const known = new WeakMap<object, Map<number, CheckedShape>>()

/**
 * A shape fit for the database, or why it is not: bounded, in the British Isles, closed, with an area, valid as
 * ST_IsValid defines it. Positions are rounded to a centimetre; heights and repeated corners are dropped. Every shape
 * from the API, the loader or the console must pass here.
 * @param json parsed GeoJSON: see `polygonsIn`
 * @param most corners: `mostAsked` or `mostStored`
 */
export function checkedShape(json: unknown, most: number): CheckedShape {
  if (typeof json !== 'object' || json === null) return check(json, most)
  const before = known.get(json) ?? new Map<number, CheckedShape>()
  known.set(json, before)
  const checked = before.get(most) ?? check(json, most)
  before.set(most, checked)
  return checked
}

function check(json: unknown, most: number): CheckedShape {
  try {
    const polygons = ringsIn(polygonsIn(json), most)
    refuseInvalid(edgesOf(polygons))
    refuseFlat(polygons)
    return { shape: { type: 'MultiPolygon', coordinates: polygons.map(closed) } }
  } catch (error) {
    if (error instanceof Faulty) return { fault: error.fault }
    throw error
  }
}

const closed = (polygon: Polygon): number[][][] =>
  polygon.map((ring) => [...ring, ring[0]!].map((corner) => [...corner]))
