import { dateText, momentText } from '../../words/dates'
import { enumWords } from '../../words/labels'

const DATE = /^\d{4}-\d\d-\d\d$/
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const ENUMERATED = /^[A-Z][A-Z0-9_]+$/
/** Fields whose value is one of an enumeration; a postcode or a code looks like one too. */
const OF_ENUMERATIONS = new Set([
  'kind',
  'givenFor',
  'consent',
  'decision',
  'locationPrecision',
  'transport',
  'fitness',
  'channel',
  'status',
  'urgency',
  'askerStatus',
  'standing',
  'state',
  'category',
  'class',
])

/** A value that is neither a record nor a list, as it is printed. */
export function valueText(field: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'string') return typeof value === 'number' ? String(value) : JSON.stringify(value)
  if (DATE.test(value)) return dateText(value)
  if (MOMENT.test(value)) return momentText(value)
  return OF_ENUMERATIONS.has(field) && ENUMERATED.test(value) ? enumWords(value) : value
}
