import { useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { Fault } from '../data/fault'
import { PendingChangeBesideDocument } from '../generated/graphql'
import { withNames } from './names'

/** As long as what came with the list is as good as read now. */
const FRESH_MS = 2_000

export const besideKey = (id: string): readonly string[] => ['pending change', id]

/** One change beside what stands now, and the names of the records that its values speak of. */
export function useBeside(id: string) {
  const mayDo = useMay()
  return useQuery({
    queryKey: besideKey(id),
    queryFn: async ({ signal }) => {
      const { pendingChange, ...lists } = await ask(PendingChangeBesideDocument, { id }, { signal })
      if (!pendingChange) throw new Fault({ code: 'NOT_FOUND', message: 'It is none that you may decide.' })
      return withNames(pendingChange, lists, mayDo, signal)
    },
    staleTime: FRESH_MS,
    // A decision must not be made on what was read some time ago.
    gcTime: 0,
  })
}
