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
  CORRESPONDENCE: 'correspondence with stakeholders',
  ASSESSMENT: 'what the force notes of meetings',
  OFFICE: 'the force alone',
  PRIORITY: 'priority',
  STANDING: 'standing in the organisation',
  VERIFICATION: 'confirmation of keyholders',
}

/**
 * The class of a record's field, in words. If the class depends on the record, the one that applies to this record.
 */
export function classWords(type: GovernedName, field: string, record: Readonly<Record<string, unknown>> = {}): string {
  const classes = (fieldClasses[type] as Classified)[field] ?? []
  const applicable = classes.filter(({ when }) => when === undefined || record[when.field] === when.is)
  return [...new Set((applicable.length > 0 ? applicable : classes).map(({ as }) => CLASS_WORDS[as]))].join(' or ')
}
