import { BadUserInput } from '../../platform/errors.ts'
import { namesSomething } from '../../platform/values/plainText.ts'
import { type GovernedField, type GovernedType, usualLength } from '../catalogue.ts'

/** What a caller wants to write: field → value, relations as ids, lists of relations as lists of ids. */
export type Draft = Record<string, unknown>

/** `made`: fields that the feature's rules make where they are left out. */
type Drafted = { isNew: boolean; made?: readonly string[] | undefined }

/**
 * Blanks around texts go; an empty text is no value. No value for a field that always has one is the same as leaving it
 * out of a new record, and restores in a change what it is when left out: its default, or what is made for it.
 *
 * @throws BadUserInput naming fields that are too long, that name nothing, or that may not be emptied.
 */
export function tidy(type: GovernedType, input: Readonly<Record<string, unknown>>, drafted: Drafted): Draft {
  const fields: Record<string, string> = {}
  const draft: Draft = {}
  for (const [name, given] of Object.entries(input)) {
    const value = typeof given === 'string' ? given.trim() || null : given
    const field = type.fields.get(name)
    const fault = typeof value === 'string' ? faultOf(field, value) : null
    if (fault !== null) fields[name] = fault
    if (value !== null || !field) draft[name] = value
    else emptied(field, drafted, draft, fields)
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  return draft
}

/**
 * What is wrong with a text by what the schema says of its field (`@text`). What must be there to read, to say and to
 * search for is no row of dots.
 */
function faultOf(field: GovernedField | undefined, text: string): string | null {
  const { most, names } = field?.kind === 'scalar' ? field : { most: usualLength, names: false }
  if ([...text].length > most) return `must be at most ${most} characters`
  return names && !namesSomething(text) ? 'must hold a letter or a digit' : null
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
