import { namesSomething } from '../../platform/values/plainText.ts'
import { checkedShape, MOST_STORED } from '../../platform/shape/checkedShape.ts'
import { cellText } from '../files/cellText.ts'
import { type Json, parsed, propertiesOf, valueOf } from '../files/geoJsonFeature.ts'
import { LoadRefused } from '../loadRefused.ts'

/** `shape` is a valid GeoJSON MultiPolygon in degrees. */
export type ZoneRow = { code: string; name: string; shape: string }

/** Properties with the zone's code and name; a dot leads into a property ("codes.gss"). */
export type ZoneProperties = { code: string; name: string }

function textOf(properties: Json, name: string, number: number): string | null {
  const value = valueOf(properties, name)
  // Later features may omit a property that has no value.
  if (value === undefined && number === 1)
    throw new LoadRefused(`The features have no property "${name}"; they have: ${Object.keys(properties).join(', ')}.`)
  return typeof value === 'string' || typeof value === 'number' ? cellText(String(value)).text : null
}

/** The API's limits. */
const LONGEST = { code: 300, name: 200 }

/**
 * Reads one GeoJSON feature (RFC 7946), the `number`th of its file.
 * @throws LoadRefused if no feature can be right: no such property, or coordinates that are not degrees or are swapped
 */
export function readZoneFeature(feature: string, names: ZoneProperties, number = 1): ZoneRow | { rejected: string } {
  const read = parsed(feature, number)
  const properties = propertiesOf(read)
  const code = textOf(properties, names.code, number)
  const name = textOf(properties, names.name, number)
  if (code === null || name === null) return { rejected: `no ${code === null ? 'code' : 'name'}` }
  if (!namesSomething(name)) return { rejected: 'the name has no letter or digit' }
  if (name.length > LONGEST.name || code.length > LONGEST.code) {
    return {
      rejected:
        name.length > LONGEST.name
          ? `the name must be at most ${LONGEST.name} characters`
          : `the code must be at most ${LONGEST.code} characters`,
    }
  }
  const { shape, fault } = checkedShape(read['geometry'], MOST_STORED)
  if (!fault) return { code, name, shape: JSON.stringify(shape) }
  // National Grid metres read as degrees would silently put every premises outside every ward.
  if (fault.kind === 'units' || fault.kind === 'order')
    throw new LoadRefused(`Shapes ${fault.words}, feature ${number}.`)
  return { rejected: `the shape ${fault.words}` }
}
