import { fieldWords, valueWords } from '../generated/schemaFacts.ts'

// The schema names its fields and values, so that files and screens use the same words.
const FIELDS: Readonly<Record<string, string>> = fieldWords
const ENUMERATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = valueWords

/** A field's name as people read it: `reviewDate` → Review by. */
export const labelOf = (field: string): string => FIELDS[field] ?? spaced(field)

/**
 * A value of an enumeration as people read it: `PUBLIC_BODY` → Public body. `of`: the enumeration, where several have a
 * value of that name.
 */
export function enumWords(value: string, of?: keyof typeof valueWords): string {
  const holding = of === undefined ? Object.values(ENUMERATIONS) : [ENUMERATIONS[of] ?? {}]
  return holding.map((values) => values[value]).find((words) => words !== undefined) ?? spaced(value)
}

/** A type's name within a sentence: `RestrictedNote` → restricted note. */
export const typeWords = (type: string): string => enumWords(type.replace(/([a-z])([A-Z])/g, '$1_$2')).toLowerCase()

/** The values of an enumeration, for a choice. */
export const choicesOf = (values: readonly string[]): { id: string; name: string }[] =>
  values.map((id) => ({ id, name: enumWords(id) }))

/** Names of types and operations, which the schema gives no words: in lower case, with blanks. */
function spaced(name: string): string {
  const text = /[a-z]/.test(name)
    ? name.replace(/(?!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    : name.toLowerCase()
  const words = text.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
