/** Relation of a favourite → type of record that can be marked. */
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
