import { useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { type HistoryLineFragment, RecordHistoryDocument } from '../generated/graphql'
import { namesFor } from './namesFor'

export type HistoryLine = HistoryLineFragment

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
