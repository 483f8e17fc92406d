import { useQuery } from '@tanstack/react-query'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { type MeasuredBy, QuestionMeasuresDocument } from '../generated/graphql'

/** What the page shows, in one request: the measures and, for those who may read them, the newest ratings. */
export function useMeasures(by: MeasuredBy) {
  const ratings = useMay()('read', 'QuestionRating')
  return useQuery({
    queryKey: ['question measures', by],
    queryFn: async ({ signal }) => ({ by, ...(await ask(QuestionMeasuresDocument, { by, ratings }, { signal })) }),
    // The page stays while another count is read, and the keyboard focus with it.
    placeholderData: (before) => before,
  })
}
