import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import {
  TimelineAroundDocument,
  type TimelineAroundQuery,
  TimelineEarlierDocument,
  TimelineLaterDocument,
  type TimelinePartFragment,
} from '../generated/graphql'
import type { Asked } from './asked'

export type Entry = TimelinePartFragment['edges'][number]
type Place = { later: string } | { earlier: string } | null
/** `beside`: what the first page was read with. */
type Page = TimelinePartFragment & { beside?: TimelineAroundQuery }

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
    // The page stays while it is narrowed, and the keyboard focus with it.
    placeholderData: (before) => before,
  })

/** What the first page was read with: whose timeline it is, and what it can be narrowed to. */
export const besideOf = (pages: readonly Page[]): TimelineAroundQuery | undefined =>
  pages.find(({ beside }) => beside !== undefined)?.beside

async function read(asked: Asked, place: Place, signal: AbortSignal): Promise<Page> {
  if (place === null) return around(asked, signal)
  const { timeline } =
    'later' in place
      ? await ask(TimelineLaterDocument, { ...asked, after: place.later }, { signal })
      : await ask(TimelineEarlierDocument, { ...asked, before: place.earlier }, { signal })
  return timeline
}

async function around(asked: Asked, signal: AbortSignal): Promise<Page> {
  const owner = Object.values(asked.of ?? {})[0] ?? null
  const beside = await ask(
    TimelineAroundDocument,
    { ...asked, owner: owner ?? '', isOwned: owner !== null },
    { signal },
  )
  const { later, earlier } = beside
  return {
    beside,
    edges: [...earlier.edges, ...later.edges],
    pageInfo: {
      hasPreviousPage: earlier.pageInfo.hasPreviousPage,
      hasNextPage: later.pageInfo.hasNextPage,
      startCursor: earlier.pageInfo.startCursor ?? later.pageInfo.startCursor,
      endCursor: later.pageInfo.endCursor ?? earlier.pageInfo.endCursor,
    },
  }
}
