import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { MoreRatingsDocument, type RatingsPageFragment } from '../generated/graphql'

/** What askers said: the newest, which came with the page, and what was asked for after that. */
export const useRatings = (newest: RatingsPageFragment) =>
  useInfiniteQuery({
    // Once a month is over there are others at the top, and what was read below them would leave a gap.
    queryKey: ['ratings', newest.edges[0]?.node.id ?? null],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(MoreRatingsDocument, { after: pageParam }, { signal })).questionRatings,
    initialData: { pages: [newest], pageParams: [''] },
    initialPageParam: '',
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: Infinity,
    gcTime: 0,
  })
