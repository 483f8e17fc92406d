import { BadUserInput } from '../../platform/errors.ts'
import { namesSomething } from '../../platform/values/plainText.ts'
import type { GovernedField, GovernedType } from '../catalogue.ts'

/** What a caller wants to write: field → value, relations as ids, lists of relations as lists of ids. */
export type Draft = Record<string, unknown>

/** `made`: fields that the feature's rules make where they are left out. */
export type Drafted = { isNew: boolean; made?: readonly string[] | undefined }

/** Required texts may be long enough for a name; anything longer names its own limit. */
const longest = 300
const longFields: Readonly<Record<string, number>> = {
  text: 20_000,
  value: 500,
  note: 500,
  description: 2000,
  website: 500,
}

/** Of these something must be there to read, to say and to search for. */
const names: ReadonlySet<string> = new Set(['name', 'displayName', 'givenName', 'familyName'])

/**
 * Blanks around texts go; an empty text is no value. No value for a field that always has one is the same as leaving it out of a new record, and restores in
 * a change what it is when left out: its default, or what is made for it.
 *
 * @throws BadUserInput naming fields that are too long, that name nothing, or that may not be emptied.
 */
export function tidy(type: GovernedType, input: Readonly<Record<string, unknown>>, drafted: Drafted): Draft {
  const fields: Record<string, string> = {}
  const draft: Draft = {}
  for (const [name, given] of Object.entries(input)) {
    const value = typeof given === 'string' ? given.trim() || null : given
    const fault = typeof value === 'string' ? faultOf(name, value) : null
    if (fault !== null) fields[name] = fault
    const field = type.fields.get(name)
    if (value !== null || !field) draft[name] = value
    else emptied(field, drafted, draft, fields)
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

function faultOf(name: string, text: string): string | null {
  const most = longFields[name] ?? longest
  if ([...text].length > most) return `is longer than ${most} characters`
  return names.has(name) && !namesSomething(text) ? 'must hold a letter or a digit' : null
}

function emptied(
  field: GovernedField,
  { isNew, made = [] }: Drafted,
  draft: Draft,
  fields: Record<string, string>,
): void {
  const { name } = field
  if (field.kind === 'many') draft[name] = []
  else if (field.nullable) draft[name] = null
  else if (made.includes(name)) Object.assign(draft, isNew ? {} : { [name]: null })
  else if (field.kind === 'scalar' && field.default !== undefined)
    Object.assign(draft, isNew ? {} : { [name]: field.default })
  else fields[name] = 'is required'
}
