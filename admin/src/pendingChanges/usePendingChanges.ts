import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { PendingChangesDocument } from '../generated/graphql'
import { withNames } from './names'
import { FILTERS, ORDERS, type Tab } from './tabs'
import { besideKey } from './useBeside'

/** `id`: of the change that is shown beside the list; undefined: the first of the list. */
type Asked = { tab: Tab; first: number; id: string | undefined; isShown: boolean }

/** One list of changes, and how many wait. What is shown beside it comes in the same answer. */
export function usePendingChanges({ tab, first, id, isShown }: Asked) {
  const client = useQueryClient()
  const mayDo = useMay()
  return useQuery({
    // Without the id: going through the list does not read the list again.
    queryKey: ['pending changes', tab, first],
    queryFn: async ({ signal }) => {
      const shown = id === undefined ? FILTERS[tab] : { id: { eq: id } }
      const asked = { filter: FILTERS[tab], sort: ORDERS[tab], first, shown, isShown }
      const found = await ask(PendingChangesDocument, asked, { signal })
      const [beside] = found.shown?.edges ?? []
      if (beside) client.setQueryData(besideKey(beside.node.id), await withNames(beside.node, found, mayDo, signal))
      return found
    },
    // The counts stay while the other list is read.
    placeholderData: (before) => before,
  })
}
