import { Fault } from '../../data/fault'
import { labelOf } from '../../words/labels'

type Values = Readonly<Record<string, unknown>>

/** Errors of fields that the form does not have, to be shown beside its buttons. */
export function unplaced(errors: Readonly<Record<string, string>>, values: Values): Fault | null {
  const others = Object.entries(errors).filter(([path]) => !hasField(values, path))
  return others.length === 0
    ? null
    : new Fault({
        code: 'BAD_USER_INPUT',
        message: others.map(([path, text]) => `${labelOf(path)}: ${text}`).join('; '),
      })
}

/** `person.familyName` is a field of the form if it has a part `person`. A whole part has no place for a message. */
function hasField(values: Values, path: string): boolean {
  const [first = '', ...rest] = path.split('.')
  return first in values && (rest.length > 0 || !isPart(values[first]))
}

const isPart = (value: unknown): boolean =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && !('id' in value))
