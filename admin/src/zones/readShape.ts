import type { Position, Shape } from './shape.ts'

/** What a text holds: a shape, or in words why it holds none. */
export type ShapeRead = { shape: Shape; problem?: never } | { shape?: never; problem: string }

type Json = Readonly<Record<string, unknown>>
const MOST_POSITIONS = 20_000
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads GeoJSON (RFC 7946): a polygon or multi-polygon, or a feature or collection that holds just one. */
export function readShape(text: string): ShapeRead {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { problem: `This is not JSON: ${error instanceof Error ? error.message : 'it cannot be read'}` }
  }
  return geometryIn(json)
}

function geometryIn(json: unknown): ShapeRead {
  if (!isObject(json) || typeof json['type'] !== 'string') return { problem: 'This is JSON, but not GeoJSON: it has no "type"' }
  const { type } = json
  if (type === 'Feature') return geometryIn(json['geometry'])
  if (type === 'FeatureCollection') return onlyFeature(json['features'])
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { problem: `The geometry is a ${type}; a zone is a Polygon or a MultiPolygon` }
  const polygons = type === 'Polygon' ? [json['coordinates']] : json['coordinates']
  if (!Array.isArray(polygons) || polygons.length === 0) return { problem: `The ${type} has no coordinates` }
  const problem = polygons.map((polygon, at) => polygonProblem(polygon, polygons.length === 1 ? 'The polygon' : `Polygon ${at + 1}`)).find((found) => found !== null)
  if (problem) return { problem }
  const positions = (polygons as Position[][][]).flat(2).length
  if (positions > MOST_POSITIONS) return { problem: `The shape has ${positions} points; at most ${MOST_POSITIONS} are taken. Simplify it first` }
  return { shape: rounded({ type, coordinates: json['coordinates'] } as Shape) }
}

function onlyFeature(features: unknown): ShapeRead {
  if (!Array.isArray(features) || features.length === 0) return { problem: 'The collection holds no feature' }
  return features.length === 1 ? geometryIn(features[0]) : { problem: `The collection holds ${features.length} features; a zone is one of them` }
}

function polygonProblem(rings: unknown, name: string): string | null {
  if (!Array.isArray(rings) || rings.length === 0) return `${name} has no outline`
  return rings.map((ring, at) => ringProblem(ring, at === 0 ? `${name}'s outline` : `${name}'s hole ${at}`)).find((problem) => problem !== null) ?? null
}

function ringProblem(ring: unknown, name: string): string | null {
  if (!Array.isArray(ring) || ring.length < 4) return `${name} has fewer than four points; the last repeats the first`
  for (const [at, position] of ring.entries()) {
    const problem = positionProblem(position)
    if (problem) return `${name}, point ${at + 1}: ${problem}`
  }
  return JSON.stringify(ring[0]) === JSON.stringify(ring.at(-1)) ? null : `${name} is not closed: its last point has to repeat the first`
}

function positionProblem(position: unknown): string | null {
  if (!Array.isArray(position) || position.length < 2 || !position.every((degree) => Number.isFinite(degree))) return 'is no pair of numbers'
  const [longitude, latitude] = position as number[] as [number, number]
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return null
  const national = longitude >= 0 && longitude <= 700_000 && latitude >= 0 && latitude <= 1_300_000
  return national ? 'these are eastings and northings (British National Grid); zones are given in degrees, WGS 84' : 'lies outside of longitude ±180 and latitude ±90'
}

/** To seven decimals, a centimetre: more says nothing and makes a large shape too long to send. */
const rounded = (shape: Shape): Shape => JSON.parse(JSON.stringify(shape), (_key, value: unknown) => (typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : value)) as Shape
