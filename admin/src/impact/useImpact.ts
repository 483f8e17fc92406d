import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ImpactDocument, type ImpactDimension, TrendsDocument } from '../generated/graphql'

export const useTrends = (month: string) =>
  useQuery({
    queryKey: ['issue trends', month],
    queryFn: async ({ signal }) => (await ask(TrendsDocument, { month }, { signal })).issueTrends,
    placeholderData: keepPreviousData,
  })

export const useImpact = (issue: string | null, month: string, by: ImpactDimension) =>
  useQuery({
    queryKey: ['issue impact', issue, month, by],
    queryFn:
      issue === null
        ? skipToken
        : async ({ signal }) => (await ask(ImpactDocument, { issue, month, by }, { signal })).issueImpact,
    placeholderData: keepPreviousData,
  })
