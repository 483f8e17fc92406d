/** Lists that hold what a related field speaks of, by the field. */
const LISTS = {
  sector: 'sectors',
  groups: 'groups',
  issues: 'issues',
  directorate: 'directorates',
  ward: 'zones',
  borough: 'zones',
  beat: 'zones',
  organisation: 'organisations',
  parent: 'organisations',
  person: 'people',
  premises: 'premises',
} as const

export type RelatedList = (typeof LISTS)[keyof typeof LISTS]

type Valued = { field: string | null; oldValue?: unknown; newValue?: unknown }

const listOf = (field: string | null): RelatedList | undefined => (field === null ? undefined : (LISTS as Readonly<Record<string, RelatedList | undefined>>)[field])

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string')

/** Ids that the values of a history speak of, and the lists in which to look for their names. */
export function relatedOf(entries: readonly Valued[]): { ids: string[]; lists: RelatedList[] } {
  const related = entries.flatMap(({ field, oldValue, newValue }) => {
    const list = listOf(field)
    return list ? [oldValue, newValue].flatMap(idsIn).map((id) => ({ id, list })) : []
  })
  return { ids: [...new Set(related.map(({ id }) => id))], lists: [...new Set(related.map(({ list }) => list))] }
}

/** Whether a field's values are ids of other records. */
export const isRelated = (field: string | null): boolean => listOf(field) !== undefined
