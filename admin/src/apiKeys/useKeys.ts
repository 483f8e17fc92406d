import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ApiKeysPageDocument, type ApiKeysPageQuery } from '../generated/graphql'

export type Key = ApiKeysPageQuery['apiKeys']['edges'][number]['node']

const KEY = ['api keys']
const PAGE = 50

/** The keys that the viewer may see, newest first. */
export const useKeys = () =>
  useInfiniteQuery({
    queryKey: KEY,
    queryFn: async ({ pageParam, signal }) =>
      (await ask(ApiKeysPageDocument, { first: PAGE, after: pageParam }, { signal })).apiKeys,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

export function useKeysAgain(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: KEY })
}
