import { useQuery } from '@tanstack/react-query'
import { type May, useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import type { GovernedName } from '../data/resource'
import {
  HistoryNamesDocument,
  type HistoryNamesQuery,
  RecordHistoryDocument,
  type RecordHistoryQuery,
} from '../generated/graphql'
import { type RelatedList, relatedOf } from './related.ts'

export type HistoryLine = RecordHistoryQuery['history']['edges'][number]['node']

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

/** The changes of a record, and the names of the records that they mention. */
export function useHistory(id: string, opened: boolean) {
  const mayDo = useMay()
  return useQuery({
    queryKey: ['history', id],
    queryFn: async ({ signal }) => {
      const { history } = await ask(RecordHistoryDocument, { id }, { signal })
      const entries = history.edges.map(({ node }) => node)
      return { entries, total: history.totalCount, names: await namesFor(entries, mayDo, signal) }
    },
    enabled: opened,
    gcTime: 0,
  })
}

async function namesFor(
  entries: readonly HistoryLine[],
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
