import { type MongoAbility, subject } from '@casl/ability'
import type { GovernedName } from '../data/resource'

export type Action = 'read' | 'create' | 'update' | 'archive' | 'export'
type Values = Readonly<Record<string, unknown>>

/**
 * Whether the viewer may do something to some object of a type or, given `record`, to this one; to all of it, or to one
 * field. This only decides what a screen shows: the server checks every request itself.
 */
export function may(
  ability: MongoAbility,
  action: Action,
  type: GovernedName,
  field?: string,
  record?: Values,
): boolean {
  return ability.can(action, record ? subject(type, flat(record)) : type, field)
}

/**
 * Conditions compare related records by their ids. CASL writes a mark into the object that it checks, hence a copy.
 */
const flat = (record: Values): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, Array.isArray(value) ? value.map(idOf) : idOf(value)]),
  )

const idOf = (value: unknown): unknown => (hasId(value) ? value.id : value)

const hasId = (value: unknown): value is { id: unknown } => typeof value === 'object' && value !== null && 'id' in value
