import { cellText } from '../files/cellText.ts'
import { type Json, parsed, propertiesOf, valueOf } from '../files/geoJsonFeature.ts'
import { LoadRefused } from '../loadRefused.ts'

/** Positions are in WGS 84, longitude before latitude. */
export type StreetRow = { name: string | null; kind: string | null; lines: readonly Position[][] }

/** Properties with the street's name and class. */
export type StreetProperties = { name: string; class: string }

type Position = [longitude: number, latitude: number]
type Geometry = { type?: unknown; coordinates?: unknown } | null | undefined

/** More is a coastline, not a street. */
const MOST_POSITIONS = 10_000
const LONGEST_NAME = 200

/**
 * Reads one GeoJSON feature (RFC 7946) with a LineString or MultiLineString, the `number`th of its file. Drops heights
 * and repeated positions.
 * @throws LoadRefused if no feature can be right: no such property, or coordinates that are not degrees
 */
export function readStreetFeature(
  feature: string,
  names: StreetProperties,
  number = 1,
): StreetRow | { rejected: string } {
  const read = parsed(feature, number)
  const properties = propertiesOf(read)
  const geometry = read['geometry'] as Geometry
  const [name, kind] = [text(properties, names.name), text(properties, names.class)]
  if ((name ?? '').length > LONGEST_NAME) return { rejected: `the name must be at most ${LONGEST_NAME} characters` }
  const given = geometry?.type === 'LineString' ? [geometry.coordinates] : geometry?.coordinates
  if ((geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') || !Array.isArray(given)) {
    return { rejected: 'neither a LineString nor a MultiLineString' }
  }
  const lines = given.map((line: unknown) =>
    Array.isArray(line) && line.every(isPosition) ? withoutRepeats(line) : [],
  )
  if (lines.length === 0 || lines.some((line) => line.length < 2))
    return { rejected: 'a line is not a list of two or more positions' }
  if (lines.flat().length > MOST_POSITIONS) return { rejected: `more than ${MOST_POSITIONS} positions` }
  refuseOutside(lines.flat())
  return { name, kind, lines }
}

/** Streets may have no name; exports then omit the property. */
function text(properties: Json, name: string): string | null {
  const value = valueOf(properties, name)
  return typeof value === 'string' ? cellText(value).text : null
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1])

const withoutRepeats = (line: readonly Position[]): Position[] =>
  line
    .map(([longitude, latitude]): Position => [longitude, latitude])
    .filter(([x, y], at) => at === 0 || line[at - 1]?.[0] !== x || line[at - 1]?.[1] !== y)

function refuseOutside(positions: readonly Position[]): void {
  const outside = positions.find(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
  if (!outside) return
  throw new LoadRefused(
    `The coordinates ${outside.join(', ')} are not longitude and latitude (EPSG:4326); convert the file first.`,
  )
}
