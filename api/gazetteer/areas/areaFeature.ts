import { checkedShape, MOST_STORED } from '../../platform/shape/checkedShape.ts'
import { cellText } from '../files/cellText.ts'
import { type Json, parsed, propertiesOf, valueOf } from '../files/geoJsonFeature.ts'
import { LoadRefused } from '../loadRefused.ts'

/** `shape` is a valid GeoJSON MultiPolygon in degrees; `remark` says what was left out of it. */
export type AreaRow = { name: string | null; shape: string; remark?: string }

const LONGEST_NAME = 200

/**
 * Reads one GeoJSON feature (RFC 7946), the `number`th of its file. A pond may have no name, but the first feature must
 * have the property.
 * @param nameIn the property that holds the name; a dot leads into a property
 * @throws LoadRefused if no feature can be right: no such property, or coordinates that are not degrees or are swapped
 */
export function readAreaFeature(feature: string, nameIn: string, number = 1): AreaRow | { rejected: string } {
  const read = parsed(feature, number)
  const name = nameOf(propertiesOf(read), nameIn, number)
  if ((name ?? '').length > LONGEST_NAME) return { rejected: `the name must be at most ${LONGEST_NAME} characters` }
  const { geometry, remark } = withoutLines(read['geometry'])
  const { shape, fault } = checkedShape(geometry, MOST_STORED)
  if (!fault) return { name, shape: JSON.stringify(shape), ...remark }
  if (fault.kind === 'units' || fault.kind === 'order')
    throw new LoadRefused(`Shapes ${fault.words}, feature ${number}.`)
  return { rejected: `the shape ${fault.words}` }
}

type Geometry = { type?: unknown; geometries?: unknown } | null | undefined

/** A river cut to the edge of a map may be a collection, with lines and points where it only touched the edge. */
function withoutLines(given: unknown): { geometry: unknown; remark?: { remark: string } } {
  const geometry = given as Geometry
  if (geometry?.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries)) return { geometry }
  const areas = geometry.geometries.filter(
    (member: Geometry) => !/^(Multi)?(Point|LineString)$/.test(String(member?.type)),
  )
  if (areas.length === 0 || areas.length === geometry.geometries.length) return { geometry }
  return {
    geometry: { ...geometry, geometries: areas },
    remark: { remark: 'lines and points beside the areas were left out' },
  }
}

function nameOf(properties: Json, nameIn: string, number: number): string | null {
  const value = valueOf(properties, nameIn)
  if (value === undefined && number === 1) {
    throw new LoadRefused(
      `The features have no property "${nameIn}"; they have: ${Object.keys(properties).join(', ')}.`,
    )
  }
  return typeof value === 'string' ? cellText(value).text : null
}
