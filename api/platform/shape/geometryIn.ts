import { Faulty } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const DEEPEST = 8

/** A Polygon or MultiPolygon (RFC 7946), a collection of these, or one Feature with one. Throws Faulty. */
export function polygonsIn(json: unknown, depth = 0): unknown[] {
  if (!isObject(json) || typeof json['type'] !== 'string')
    throw new Faulty('form', 'must be a GeoJSON Polygon or MultiPolygon: it has no "type"')
  if (depth > DEEPEST) throw new Faulty('form', 'must not have collections in collections')
  switch (json['type']) {
    case 'Polygon':
      return [json['coordinates']]
    case 'MultiPolygon':
      return listed(json['coordinates'], 'must have coordinates')
    case 'Feature':
      return polygonsIn(json['geometry'], depth + 1)
    case 'FeatureCollection':
      return polygonsIn(onlyFeature(json['features']), depth + 1)
    case 'GeometryCollection':
      return listed(json['geometries'], 'must have geometries').flatMap((member) => polygonsIn(member, depth + 1))
    default:
      throw new Faulty('form', `must be a Polygon or a MultiPolygon, not a ${named(json['type'])}`)
  }
}

function listed(value: unknown, otherwise: string): unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw new Faulty('form', otherwise)
  return value
}

function onlyFeature(features: unknown): unknown {
  const list = listed(features, 'must hold a feature')
  if (list.length > 1) throw new Faulty('form', `must hold one feature, not ${list.length}`)
  return list[0]
}

// Repeats a caller's type only if it is one of the standard's.
const named = (type: string): string => (/^(Multi)?(Point|LineString)$/.test(type) ? type : 'geometry of another type')
