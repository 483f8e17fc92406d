import type { Position, Shape } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** GeoJSON in a text, or in words why there is none. The API decides whether the shape may be kept. */
type ShapeRead = { json: Json; problem?: never } | { json?: never; problem: string }

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export function readShape(text: string): ShapeRead {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { problem: `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}` }
  }
  if (!isObject(json)) return { problem: 'This is JSON, but not GeoJSON: it has no "type"' }
  // A form takes an object with an id for one of our records.
  const { id: _id, ...shape } = json
  return { json: shape }
}

/** The polygons in GeoJSON, for an outline; null if none can be drawn. */
export function drawable(json: unknown): Shape | null {
  const coordinates = polygonsIn(json)
  return coordinates.length > 0 && coordinates.every((rings) => rings.length > 0 && rings.every(isRing))
    ? { type: 'MultiPolygon', coordinates }
    : null
}

function polygonsIn(json: unknown): Position[][][] {
  if (!isObject(json)) return []
  const { type, geometry, coordinates } = json
  if (type === 'Polygon') return [listIn(coordinates) as Position[][]]
  if (type === 'MultiPolygon') return listIn(coordinates).map((rings) => listIn(rings) as Position[][])
  if (type === 'Feature') return polygonsIn(geometry)
  return listIn(type === 'FeatureCollection' ? json['features'] : json['geometries']).flatMap(polygonsIn)
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const isRing = (ring: unknown): boolean => Array.isArray(ring) && ring.length > 0 && ring.every(isPosition)
const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && position.length >= 2 && position.every(Number.isFinite)
