import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ApiKeysPageDocument, type ApiKeysPageQuery } from '../generated/graphql'

export type Key = ApiKeysPageQuery['apiKeys']['edges'][number]['node']

const QUERY_KEY = ['api keys']
const PAGE_SIZE = 50

/** The keys that the viewer may see, newest first. */
export const useKeys = () =>
  useInfiniteQuery({
    queryKey: QUERY_KEY,
    queryFn: async ({ pageParam, signal }) =>
      (await ask(ApiKeysPageDocument, { first: PAGE_SIZE, after: pageParam }, { signal })).apiKeys,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

export function useReloadKeys(): () => Promise<void> {
  const client = useQueryClient()
  return () => client.invalidateQueries({ queryKey: QUERY_KEY })
}
