import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { EngagementKindChoicesDocument } from '../generated/graphql'

const HOUR_MS = 3_600_000

/** Kinds of engagement by code; `inUse` are those that a new one may have. */
export function useKinds() {
  const { data } = useQuery({
    queryKey: ['engagement kinds'],
    queryFn: ({ signal }) => ask(EngagementKindChoicesDocument, {}, { signal }),
    staleTime: HOUR_MS,
  })
  const kinds = (data?.engagementKinds.edges ?? []).map(({ node }) => node)
  return {
    nameOf: (code: string | null): string => kinds.find((kind) => kind.code === code)?.name ?? code ?? '',
    inUse: kinds.filter(({ archivedAt }) => archivedAt === null),
  }
}
