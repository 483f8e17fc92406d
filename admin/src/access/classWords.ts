import { type enumerations, fieldClasses } from '../generated/schemaFacts'
import type { GovernedName } from '../data/resource'

export type DataClass = (typeof enumerations.DataClass)[number]
type Classified = Readonly<Record<string, readonly { as: DataClass; when?: { field: string; is: string } }[]>>

/** The data-protection classes in the words of docs/data-protection.md. */
export const CLASS_WORDS: Readonly<Record<DataClass, string>> = {
  DIRECTORY: 'general directory',
  PRIVATE_CONTACT: 'private contact',
  RESTRICTED: 'restricted area of a directorate',
  KEYHOLDING: 'keyholding',
  SECRET: 'secret: lets somebody in',
  ACCOUNT: 'accounts',
  AUDIT: 'audit',
  PRIORITY: 'priority',
}

/**
 * In which class a field of this record stands, in words. A field of several classes: the one that holds for the
 * record.
 */
export function classWords(type: GovernedName, field: string, record: Readonly<Record<string, unknown>> = {}): string {
  const classes = (fieldClasses[type] as Classified)[field] ?? []
  const holding = classes.filter(({ when }) => when === undefined || record[when.field] === when.is)
  return [...new Set((holding.length > 0 ? holding : classes).map(({ as }) => CLASS_WORDS[as]))].join(' or ')
}
