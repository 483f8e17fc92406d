import { BadUserInput } from '../../platform/errors.ts'
import { namesSomething } from '../../platform/values/plainText.ts'
import { type GovernedField, type GovernedType, USUAL_LENGTH } from '../catalogue.ts'

/** Field → value, relations as ids, lists of relations as lists of ids. */
export type Draft = Record<string, unknown>

/** `made`: fields that the feature's hooks fill where they are left out. */
type Drafted = { isNew: boolean; made?: readonly string[] | undefined }

/**
 * Trims texts; an empty text is null. Null for a field that always has a value counts as left out of a new record; in a
 * change it restores the default, or what the hooks make.
 * @throws BadUserInput naming fields that are too long, hold no letter or digit, or may not be emptied.
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

function faultOf(field: GovernedField | undefined, text: string): string | null {
  const { most, names } = field?.kind === 'scalar' ? field : { most: USUAL_LENGTH, names: false }
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
