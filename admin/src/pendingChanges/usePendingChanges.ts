import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { PendingChangesDocument } from '../generated/graphql'
import { FILTERS, ORDERS, type Tab } from './tabs'

/** One list of changes, and how many wait. */
export const usePendingChanges = (tab: Tab, first: number) =>
  useQuery({
    queryKey: ['pending changes', tab, first],
    queryFn: ({ signal }) =>
      ask(PendingChangesDocument, { filter: FILTERS[tab], sort: ORDERS[tab], first }, { signal }),
    // The counts stay while the other list is read.
    placeholderData: (before) => before,
  })
