import { dateText, momentText } from '../../words/dates.ts'
import { placeWords } from '../../words/placeWords.ts'

type Values = Readonly<Record<string, unknown>>

/** A field in which two versions differ, with both values in words. */
export type Difference = { field: string; yours: string; saved: string; changedByMe: boolean }

const NOT_CONTENT = new Set(['id', 'version', 'createdAt', 'updatedAt', 'access', '__typename'])

/** Where the version in a form and the one on the server differ, field by field. */
export function differences(before: Values, mine: Values, theirs: Values): Difference[] {
  return Object.keys(theirs)
    .filter((field) => !NOT_CONTENT.has(field) && words(mine[field]) !== words(theirs[field]))
    .map((field) => ({
      field,
      yours: words(mine[field]),
      saved: words(theirs[field]),
      changedByMe: words(mine[field]) !== words(before[field]),
    }))
}

/** A form's value in words. */
function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(words).sort().join(', ')
  if (typeof value === 'object') return nameOf(value)
  return typeof value === 'string' ? textWords(value) : JSON.stringify(value)
}

function textWords(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dateText(text)
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? momentText(text) : text
}

function nameOf(record: object): string {
  const values = new Map<string, unknown>(Object.entries(record))
  const name = ['label', 'displayName', 'name', 'code']
    .map((key) => values.get(key))
    .find((value) => typeof value === 'string')
  return name ?? placeWords(record) ?? JSON.stringify(record)
}
