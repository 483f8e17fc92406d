import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { EngagementFeedbackInForceDocument } from '../generated/graphql'

/** The questions for the three figures, as they are to be asked now; null until that is known. */
export function useWording() {
  const { data } = useQuery({
    queryKey: ['engagementFeedbackInForce'],
    queryFn: ({ signal }) => ask(EngagementFeedbackInForceDocument, {}, { signal }),
    staleTime: 600_000,
  })
  return data?.engagementFeedbacks.edges[0]?.node ?? null
}
