import { LoadRefused } from './loadRefused.ts'

/** A zone as a file describes it; `shape` is the GeoJSON geometry, a Polygon or MultiPolygon in degrees. */
export type ZoneRow = { code: string; name: string; shape: string }

/** Which properties of a feature hold the zone's code and name. */
export type ZoneProperties = { code: string; name: string }

const record = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw new LoadRefused('The file is not JSON.', { cause: fault })
  }
}

function text(properties: Record<string, unknown>, name: string): string {
  if (!Object.hasOwn(properties, name)) {
    throw new LoadRefused(`The features have no property "${name}"; they have: ${Object.keys(properties).join(', ')}.`)
  }
  const value = properties[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length >= 2 && typeof value[0] === 'number' && typeof value[1] === 'number'

function ringFault(ring: unknown): string | null {
  if (!Array.isArray(ring) || ring.length < 4 || !ring.every(isPosition)) return 'a ring is not a list of four or more positions'
  // National Grid metres loaded as degrees would put every premises outside every ward without a word.
  const outside = ring.find(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
  if (outside) throw new LoadRefused(`The coordinates ${outside[0]}, ${outside[1]} are no longitude and latitude (EPSG:4326); convert the file first.`)
  const [first, last] = [ring[0], ring.at(-1)]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? null : 'a ring is not closed'
}

function geometryFault(geometry: Record<string, unknown> | null): string | null {
  const polygons: unknown = geometry?.['type'] === 'Polygon' ? [geometry['coordinates']] : geometry?.['coordinates']
  if (geometry?.['type'] !== 'Polygon' && geometry?.['type'] !== 'MultiPolygon') return 'neither a Polygon nor a MultiPolygon'
  if (!Array.isArray(polygons) || polygons.flat().length === 0) return 'no coordinates'
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return 'a polygon has no ring'
    const fault = polygon.map(ringFault).find((ring) => ring !== null)
    if (fault) return fault
  }
  return null
}

/**
 * Reads one GeoJSON feature (RFC 7946).
 * @throws LoadRefused when the file as a whole cannot be meant: no such property, or coordinates that are not degrees
 */
export function readZoneFeature(feature: string, names: ZoneProperties): ZoneRow | { rejected: string } {
  const read = record(parsed(feature))
  const properties = record(read?.['properties']) ?? {}
  const code = text(properties, names.code)
  const name = text(properties, names.name)
  if (code === '' || name === '') return { rejected: `no ${code === '' ? 'code' : 'name'}` }
  if (name.length > 200) return { rejected: 'the name is longer than 200 characters' }
  const geometry = record(read?.['geometry'])
  const fault = geometryFault(geometry)
  return fault === null ? { code, name, shape: JSON.stringify(geometry) } : { rejected: fault }
}
