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

/** Those of them whose records have a page; the reference lists have none. */
const WITH_PAGES: ReadonlySet<string> = new Set(['directorates', 'zones', 'organisations', 'people', 'premises'])

export type RelatedList = (typeof LISTS)[keyof typeof LISTS]

type Valued = { field: string | null; oldValue?: unknown; newValue?: unknown }

const listOf = (field: string | null): RelatedList | undefined =>
  field === null ? undefined : (LISTS as Readonly<Record<string, RelatedList | undefined>>)[field]

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

/** Where the record stands of which a field's value is the id; null where such a record has no page. */
export function pageOf(field: string | null, id: string): string | null {
  const list = listOf(field)
  return list !== undefined && WITH_PAGES.has(list) ? `/${list}/${id}/show` : null
}
