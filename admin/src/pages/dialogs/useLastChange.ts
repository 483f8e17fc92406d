import { useQuery } from '@tanstack/react-query'
import { useMay } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { LastChangeDocument, type LastChangeQuery } from '../../generated/graphql'
import { momentText } from '../../words/dates'

/** Who made this version of a record, and when, as far as the viewer may know; null while nothing is known. */
export function useLastChange(id: string, version: number): { by: string | null; at: string | null } | null {
  const mayDo = useMay()
  const history = mayDo('read', 'HistoryEntry')
  const { data } = useQuery({
    queryKey: ['last change', id, version, history],
    queryFn: ({ signal }) => ask(LastChangeDocument, { id, history }, { signal }),
    gcTime: 0,
    retry: false,
  })
  return data ? lastChangeIn(data, version) : null
}

/** Names nobody if the newest entry is withheld: the newest visible one is somebody else's earlier change. */
function lastChangeIn({ node, history }: LastChangeQuery, version: number): { by: string | null; at: string | null } {
  const entry = history?.edges[0]?.node
  const changed = node && 'updatedAt' in node ? node.updatedAt : null
  if (entry?.objectVersion === version) return { by: entry.changedBy, at: entry.at && momentText(entry.at) }
  return { by: null, at: changed && momentText(changed) }
}
