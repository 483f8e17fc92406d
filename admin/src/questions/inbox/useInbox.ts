import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useViewer } from '../../access/ViewerContext'
import { ask } from '../../data/ask'
import { useLive } from '../../data/useLive'
import {
  HandlingChangedDocument,
  HeldMailChangedDocument,
  InboxDocument,
  QuestionChangedDocument,
} from '../../generated/graphql'
import { filtersFor, orderOf, soughtIn, type Tab } from './tabs'

const FOLLOWED = [
  { document: QuestionChangedDocument },
  { document: HandlingChangedDocument },
  { document: HeldMailChangedDocument },
]

/** A tab of the inbox and the counts of all, as they are now and from now on. */
export function useInbox({ tab, text, first }: { tab: Tab; text: string; first: number }) {
  const { account, directorates } = useViewer()
  const client = useQueryClient()
  const live = useLive('inbox', FOLLOWED, {
    changed: () => void client.invalidateQueries({ queryKey: ['inbox'] }),
  })
  const filters = filtersFor({ account: account?.id ?? '', directorates: directorates.map(({ id }) => id) })
  const { all: _all, ...counted } = filters
  const found = useQuery({
    queryKey: ['inbox', tab, text, first],
    queryFn: ({ signal }) =>
      ask(
        InboxDocument,
        {
          ...counted,
          shown: soughtIn(filters[tab === 'held' ? 'all' : tab], text),
          sort: [...orderOf(tab)],
          first,
          held: tab === 'held',
        },
        { signal },
      ),
    enabled: live !== 'CONNECTING',
    // Counts stay while another tab is read.
    placeholderData: (before) => before,
  })
  return { ...found, live }
}
