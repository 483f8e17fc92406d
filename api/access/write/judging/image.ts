import type { GovernedType } from '../../catalogue.ts'
import type { Image } from '../../ability.ts'

export function imageOf(type: GovernedType, entity: object): Image {
  const image: Record<string, unknown> = {}
  for (const property of type.columns.keys()) image[property] = plain((entity as Record<string, unknown>)[property])
  return image
}

/** Of a moment its text, of a record its id. */
export function plain(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object' && 'id' in value) return value.id
  return value
}

/** Of two plain values; lists and objects are compared as they are stored. */
export const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other)
