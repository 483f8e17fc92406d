type Values = Readonly<Record<string, unknown>>

/**
 * The input of a create or an update: the form's values for the keys that the input takes, with related records as
 * their ids. With `before`, only what was changed: a field that the caller may not read must not be written back as
 * empty.
 */
export function inputOf(fields: readonly string[], values: Values, before?: Values): Record<string, unknown> {
  const changed = fields.filter(
    (field) => field in values && (before === undefined || !same(sent(values[field]), sent(before[field]))),
  )
  return Object.fromEntries(changed.map((field) => [field, sent(values[field])]))
}

/** A record is written by its id; an emptied text is no value. */
function sent(value: unknown): unknown {
  if (value === undefined || value === '') return null
  if (Array.isArray(value)) return value.map(sent)
  if (isRecord(value)) return typeof value['id'] === 'string' ? value['id'] : value
  return value
}

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null

const same = (a: unknown, b: unknown): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b))

// In a list of records the order does not count.
const ordered = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value
