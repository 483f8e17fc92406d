import { useInfiniteQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { type DuePageFragment, OrganisationsDueDocument, RhythmDocument, type RhythmQuery } from '../generated/graphql'

/** The first page is read with what is expected of whom. */
export type DuePage = DuePageFragment & { expectations?: RhythmQuery['expectations'] }

/** @param engagedBy a directorate's id; null for all */
export const useDue = (withinDays: number, engagedBy: string | null) =>
  useInfiniteQuery({
    queryKey: ['organisations due', withinDays, engagedBy],
    queryFn: async ({ pageParam: after, signal }): Promise<DuePage> => {
      const asked = { withinDays, engagedBy }
      if (after !== null) return (await ask(OrganisationsDueDocument, { ...asked, after }, { signal })).organisationsDue
      const { organisationsDue, expectations } = await ask(RhythmDocument, asked, { signal })
      return { ...organisationsDue, expectations }
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    // The page stays while another list is read, and the keyboard focus with it.
    placeholderData: (before) => before,
  })
