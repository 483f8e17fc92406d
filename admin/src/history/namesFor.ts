import type { May } from '../access/ViewerContext'
import { ask } from '../data/ask'
import type { GovernedName } from '../data/resource'
import { HistoryNamesDocument, type HistoryNamesQuery } from '../generated/graphql'
import { type RelatedList, relatedOf, type Valued } from './related.ts'

const TYPES: Readonly<Record<RelatedList, GovernedName>> = {
  sectors: 'Sector',
  groups: 'Group',
  issues: 'Issue',
  directorates: 'Directorate',
  zones: 'Zone',
  organisations: 'Organisation',
  people: 'Person',
  premises: 'Premises',
}

/** What the records are called that these values name, of those that the viewer may read; by id. */
export async function namesFor(
  entries: readonly Valued[],
  mayDo: May,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const { ids, lists } = relatedOf(entries)
  const wanted = (list: RelatedList) => lists.includes(list) && mayDo('read', TYPES[list])
  const flags = {
    sectors: wanted('sectors'),
    groups: wanted('groups'),
    issues: wanted('issues'),
    directorates: wanted('directorates'),
    zones: wanted('zones'),
    organisations: wanted('organisations'),
    people: wanted('people'),
    premises: wanted('premises'),
  }
  if (!Object.values(flags).includes(true)) return new Map()
  const found: HistoryNamesQuery = await ask(HistoryNamesDocument, { ids, ...flags }, { signal })
  return new Map(
    Object.values(found).flatMap((list) =>
      typeof list === 'object' ? list.edges.map(({ node }) => [node.id, nameOf(node)] as const) : [],
    ),
  )
}

const nameOf = (node: { name?: string | null; displayName?: string | null }): string =>
  node.name ?? node.displayName ?? 'Withheld'
