import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ExpectationsDocument, OrganisationsDueDocument } from '../generated/graphql'

/** @param engagedBy a directorate's id; null for all */
export const useDue = (withinDays: number, engagedBy: string | null) =>
  useInfiniteQuery({
    queryKey: ['organisations due', withinDays, engagedBy],
    queryFn: async ({ pageParam, signal }) =>
      (await ask(OrganisationsDueDocument, { withinDays, engagedBy, after: pageParam }, { signal })).organisationsDue,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // The page stays while another list is read, and the keyboard focus with it.
    placeholderData: (before) => before,
  })

export const useExpectations = () =>
  useQuery({
    queryKey: ['expectations'],
    queryFn: async ({ signal }) => (await ask(ExpectationsDocument, {}, { signal })).expectations,
  })
