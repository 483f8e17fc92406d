import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { GaugedDocument, type GaugeDimension, GaugeDocument } from '../generated/graphql'

export const useGauge = (by: GaugeDimension, days: number) =>
  useQuery({
    queryKey: ['gauge', by, days],
    queryFn: async ({ signal }) => ({
      by,
      days,
      gauge: (await ask(GaugeDocument, { by, days }, { signal })).engagementGauge,
    }),
    // The page stays while another count is read, and the keyboard focus with it.
    placeholderData: (before) => before,
  })

/** One number of the gauge. */
export type Behind = { by: GaugeDimension; days: number; key: string | null; engaged: boolean }

export const useGauged = (behind: Behind) =>
  useInfiniteQuery({
    queryKey: ['gauged', behind],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(GaugedDocument, { ...behind, after: pageParam }, { signal })).gaugedOrganisations,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
