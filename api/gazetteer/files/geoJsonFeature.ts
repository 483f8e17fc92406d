import { LoadRefused } from '../loadRefused.ts'

export type Json = Readonly<Record<string, unknown>>

const record = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null

/** @throws LoadRefused naming the feature by its number */
export function parsed(text: string, number: number): Json {
  try {
    return record(JSON.parse(text)) ?? {}
  } catch (fault) {
    throw new LoadRefused(`Feature ${number} is not JSON.`, { cause: fault })
  }
}

/** The property named `name` or, failing that, at the path `name`; undefined if there is neither. */
export function valueOf(properties: Json, name: string): unknown {
  if (Object.hasOwn(properties, name)) return properties[name]
  return name.split('.').reduce<unknown>((inner, step) => {
    const object = record(inner)
    return object && Object.hasOwn(object, step) ? object[step] : undefined
  }, properties)
}

/** @throws LoadRefused if the object is not a feature */
export function propertiesOf(feature: Json): Json {
  if (feature['type'] === 'Feature') return record(feature['properties']) ?? {}
  const type = typeof feature['type'] === 'string' ? `a ${feature['type']}` : 'an object'
  throw new LoadRefused(
    `The file holds ${type} without features. A GeoJSON FeatureCollection is needed, or features line by line.`,
  )
}
