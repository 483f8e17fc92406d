import { fieldWords, valueWords } from '../generated/schemaFacts.ts'

// What the schema calls its fields and values: files and screens say the same.
const fields: Readonly<Record<string, string>> = fieldWords
const enumerations: Readonly<Record<string, Readonly<Record<string, string>>>> = valueWords

/** A field's name as people read it: `reviewDate` → Review by. */
export const labelOf = (field: string): string => fields[field] ?? spaced(field)

/**
 * A value of an enumeration as people read it: `PUBLIC_BODY` → Public body. `of`: the enumeration, where several have a
 * value of that name.
 */
export function enumWords(value: string, of?: keyof typeof valueWords): string {
  const holding = of === undefined ? Object.values(enumerations) : [enumerations[of] ?? {}]
  return holding.map((values) => values[value]).find((words) => words !== undefined) ?? spaced(value)
}

/** A type's name within a sentence: `RestrictedNote` → restricted note. */
export const typeWords = (type: string): string => enumWords(type.replace(/([a-z])([A-Z])/g, '$1_$2')).toLowerCase()

/** The values of an enumeration, for a choice. */
export const choicesOf = (values: readonly string[]): { id: string; name: string }[] =>
  values.map((id) => ({ id, name: enumWords(id) }))

/** Names that are no field and no value, such as those of types and operations: in small letters, with blanks. */
function spaced(name: string): string {
  const text = /[a-z]/.test(name)
    ? name.replace(/(?!^)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    : name.toLowerCase()
  const words = text.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
