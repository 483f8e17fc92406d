import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { OwnProfileDocument, type OwnProfileQuery } from '../generated/graphql'

/** All that the page shows, by one request. Every change on it reads that again (`useAttempt`, `ActDialog`). */
export const useOwnProfile = (organisation: string | undefined) =>
  useQuery({
    queryKey: ['own', organisation],
    queryFn: async ({ signal }) =>
      profileOf(await ask(OwnProfileDocument, { organisation: organisation ?? '' }, { signal })),
    enabled: organisation !== undefined,
  })

const profileOf = ({
  organisation,
  affiliations,
  premises,
  pendingChanges,
  careItems,
  questions,
}: OwnProfileQuery) => ({
  organisation,
  questions,
  asked: { items: careItems.edges.map(({ node }) => node), total: careItems.totalCount },
  roles: new Map(affiliations.edges.map(({ node: { person, role } }) => [person?.id ?? '', role])),
  people: affiliations.edges.map(({ node }) => node).filter(({ endsOn }) => !hasEnded(endsOn)),
  premises: premises.edges.map(({ node }) => node),
  waiting: pendingChanges.edges.map(({ node }) => node).filter(({ status }) => status === 'PROPOSED'),
  settled: pendingChanges.edges.map(({ node }) => node).filter(({ status }) => status !== 'PROPOSED'),
})

const hasEnded = (endsOn: string | null): boolean => endsOn !== null && endsOn < new Date().toISOString().slice(0, 10)
