/** Relation of a favourite → type of record that can be marked. */
export const MARKABLE_TYPES = {
  organisation: 'Organisation',
  person: 'Person',
  premises: 'Premises',
  keyholder: 'Keyholder',
  zone: 'Zone',
  directorate: 'Directorate',
} as const

export type Relation = keyof typeof MARKABLE_TYPES

export const relations = Object.keys(MARKABLE_TYPES) as Relation[]
