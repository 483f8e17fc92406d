import { Fault } from '../../data/fault'
import { labelOf } from '../../words/labels'

type Values = Readonly<Record<string, unknown>>

/** What the server said of fields that the form with these values does not have: to be said beside its buttons. */
export function unplaced(errors: Readonly<Record<string, string>>, values: Values): Fault | null {
  const others = Object.entries(errors).filter(([path]) => !hasField(values, path))
  return others.length === 0
    ? null
    : new Fault({
        code: 'BAD_USER_INPUT',
        message: others.map(([path, text]) => `${labelOf(path)}: ${text}`).join('; '),
      })
}

/** `person.familyName` is a field where there is a part `person`; a whole part has no place of its own for words. */
function hasField(values: Values, path: string): boolean {
  const [first = '', ...rest] = path.split('.')
  return first in values && (rest.length > 0 || !isPart(values[first]))
}

const isPart = (value: unknown): boolean =>
  Array.isArray(value) || (typeof value === 'object' && value !== null && !('id' in value))
