/** The types of which records can be marked, by the relation that leads from a mark to its record. */
export const marked = {
  organisation: 'Organisation',
  person: 'Person',
  premises: 'Premises',
  keyholder: 'Keyholder',
  zone: 'Zone',
  directorate: 'Directorate',
} as const

export type Relation = keyof typeof marked

export const relations = Object.keys(marked) as Relation[]
