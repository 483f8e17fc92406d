import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { CalendarFeedsPageDocument, type CalendarFeedsPageQuery } from '../generated/graphql'

export type Feed = CalendarFeedsPageQuery['calendarFeeds']['edges'][number]['node']

const QUERY_KEY = ['calendar feeds']
const PAGE_SIZE = 50

/** The feeds that the viewer may see, newest first. */
export const useFeeds = () =>
  useInfiniteQuery({
    queryKey: QUERY_KEY,
    queryFn: async ({ pageParam, signal }) =>
      (await ask(CalendarFeedsPageDocument, { first: PAGE_SIZE, after: pageParam }, { signal })).calendarFeeds,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

export function useReloadFeeds(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: QUERY_KEY })
}
