import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import {
  TimelineAroundDocument,
  TimelineEarlierDocument,
  TimelineLaterDocument,
  type TimelinePartFragment,
} from '../generated/graphql'
import type { Asked } from './asked'

export type Entry = TimelinePartFragment['edges'][number]
type Place = { later: string } | { earlier: string } | null

/** Entries from the earliest that were read to the latest, first those around now. */
export const useTimeline = (asked: Asked) =>
  useInfiniteQuery({
    queryKey: ['timeline', asked],
    queryFn: ({ pageParam, signal }) => read(asked, pageParam, signal),
    initialPageParam: null as Place,
    getNextPageParam: ({ pageInfo: { hasNextPage, endCursor } }) =>
      hasNextPage && endCursor !== null ? { later: endCursor } : null,
    getPreviousPageParam: ({ pageInfo: { hasPreviousPage, startCursor } }) =>
      hasPreviousPage && startCursor !== null ? { earlier: startCursor } : null,
  })

async function read(asked: Asked, place: Place, signal: AbortSignal): Promise<TimelinePartFragment> {
  if (place === null) return around(asked, signal)
  const { timeline } =
    'later' in place
      ? await ask(TimelineLaterDocument, { ...asked, after: place.later }, { signal })
      : await ask(TimelineEarlierDocument, { ...asked, before: place.earlier }, { signal })
  return timeline
}

async function around(asked: Asked, signal: AbortSignal): Promise<TimelinePartFragment> {
  const { later, earlier } = await ask(TimelineAroundDocument, asked, { signal })
  return {
    edges: [...earlier.edges, ...later.edges],
    pageInfo: {
      hasPreviousPage: earlier.pageInfo.hasPreviousPage,
      hasNextPage: later.pageInfo.hasNextPage,
      startCursor: earlier.pageInfo.startCursor ?? later.pageInfo.startCursor,
      endCursor: later.pageInfo.endCursor ?? earlier.pageInfo.endCursor,
    },
  }
}
