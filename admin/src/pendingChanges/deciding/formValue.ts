import { plain } from '../compared/comparison'
import { type Beside, isObject } from '../beside'

type Names = ReadonlyMap<string, string>
type Form = Readonly<Record<string, unknown>>

/** Fields that a form holds as records; in a proposal they are ids. */
const RELATED: readonly string[] = ['sector', 'groups', 'parent', 'person']

/** What is proposed, as the inputs hold it: a field of the organisation, or the fields of a record. */
export function formOf({ field, newValue }: Beside, names: Names): Form {
  const fields = isObject(newValue) ? newValue : { [field ?? '']: newValue }
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, RELATED.includes(name) ? records(value, names) : value]),
  )
}

function records(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((id) => records(id, names))
  // A parent in words is no record yet: the decider chooses it.
  return typeof value === 'string' && names.has(value) ? { id: value, label: names.get(value) } : null
}

/** What the inputs hold, as the API takes it. */
export function valueOf({ field, newValue }: Beside, form: Form): unknown {
  if (!isObject(newValue)) return isNone(form) ? null : written(form[field ?? ''])
  const changed = Object.entries(form).map(([name, value]) => [name, written(value)] as const)
  return { ...newValue, ...Object.fromEntries(changed) }
}

/** That it is part of no organisation has a box of its own: a field left empty may have been forgotten. */
export const NO_PARENT = 'none'
const isNone = (form: Form): boolean => form[NO_PARENT] === true

const written = (value: unknown): unknown => (value === '' ? null : plain(value))
