import { useInfiniteQuery } from '@tanstack/react-query'

type Page<Node> = {
  edges: readonly { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
type Older<Node> = (after: string, signal: AbortSignal) => Promise<Page<Node>>

/** A list that came with the page, its newest first, and what was asked for below that. */
export function useMore<Node extends { id: string }>(name: string, newest: Page<Node>, older: Older<Node>) {
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    // With others at the top, what was read below them would leave a gap.
    queryKey: [name, newest.edges[0]?.node.id ?? null],
    queryFn: ({ pageParam, signal }) => older(pageParam, signal),
    initialData: { pages: [newest], pageParams: [''] },
    initialPageParam: '',
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    staleTime: Infinity,
    gcTime: 0,
  })
  const nodes = data.pages.flatMap(({ edges }) => edges.map(({ node }) => node))
  return { nodes, error, hasMore: hasNextPage, isReading: isFetchingNextPage, readMore: () => void fetchNextPage() }
}
