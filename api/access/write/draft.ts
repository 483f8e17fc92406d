import { BadUserInput } from '../../platform/errors.ts'
import type { GovernedType } from '../catalogue.ts'

/** What a caller wants to write: field → value, relations as ids, lists of relations as lists of ids. */
export type Draft = Record<string, unknown>

/** Required texts may be long enough for a name; anything longer names its own limit. */
const longest = 300
const longFields: Readonly<Record<string, number>> = { text: 20_000, value: 500, description: 2000, website: 500 }

/** Blanks around texts go; an empty text is no value. @throws BadUserInput naming fields that are too long or may not be emptied. */
export function tidy(type: GovernedType, input: Readonly<Record<string, unknown>>): Draft {
  const fields: Record<string, string> = {}
  const draft: Draft = {}
  for (const [name, given] of Object.entries(input)) {
    const value = typeof given === 'string' ? given.trim() || null : given
    const most = longFields[name] ?? longest
    if (typeof value === 'string' && [...value].length > most) fields[name] = `is longer than ${most} characters`
    const field = type.fields.get(name)
    if (value === null && field && field.kind !== 'many' && !field.nullable) fields[name] = 'is required'
    draft[name] = value === null && field?.kind === 'many' ? [] : value
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}
