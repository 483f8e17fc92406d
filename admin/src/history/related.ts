/** For each related field, the list that has its records. */
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

/** The lists whose records have a page; reference lists have none. */
const WITH_PAGES: ReadonlySet<string> = new Set(['directorates', 'zones', 'organisations', 'people', 'premises'])

export type RelatedList = (typeof LISTS)[keyof typeof LISTS]

/** A field's values; those of related records are ids. */
export type Valued = { field: string | null; oldValue?: unknown; newValue?: unknown }

const listOf = (field: string | null): RelatedList | undefined =>
  field === null ? undefined : (LISTS as Readonly<Record<string, RelatedList | undefined>>)[field]

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string')

/** The ids in the values of a history, and the lists in which to look up their names. */
export function relatedOf(entries: readonly Valued[]): { ids: string[]; lists: RelatedList[] } {
  const related = entries.flatMap(({ field, oldValue, newValue }) => {
    const list = listOf(field)
    return list ? [oldValue, newValue].flatMap(idsIn).map((id) => ({ id, list })) : []
  })
  return { ids: [...new Set(related.map(({ id }) => id))], lists: [...new Set(related.map(({ list }) => list))] }
}

/** Whether a field's values are ids of other records. */
export const isRelated = (field: string | null): boolean => listOf(field) !== undefined

/** The page of the record whose id is a field's value; null if such records have no page. */
export function pageOf(field: string | null, id: string): string | null {
  const list = listOf(field)
  return list !== undefined && WITH_PAGES.has(list) ? `/${list}/${id}/show` : null
}
