import { dateText, momentText } from '../words/dates.ts'
import { enumWords } from '../words/labels.ts'
import { placeWords } from '../words/placeWords.ts'
import { telephoneText } from '../contacts/telephone.ts'
import { isRelated } from './related.ts'

/**
 * A value of the history in words.
 * @param names of related records, by id; a missing one may not be seen by the viewer
 */
export function valueWords(field: string | null, value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (Array.isArray(value))
    return value.length === 0
      ? 'none'
      : value
          .map((one) => valueWords(field, one, names))
          .sort()
          .join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'object') return placeWords(value) ?? JSON.stringify(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (field !== null && ENUMERATED.has(field)) return enumWords(value)
  if (isRelated(field)) return names.get(value) ?? 'a record that you may not see'
  return textWords(value)
}

/** Fields with a value of one word, which cannot be told from a text in capitals. */
const ENUMERATED: ReadonlySet<string> = new Set(['kind', 'transport'])

function textWords(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dateText(text)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return momentText(text)
  if (/^\+\d{8,15}$/.test(text)) return telephoneText(text)
  return /^[A-Z]+(_[A-Z]+)+$/.test(text) ? enumWords(text) : text
}
