import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { today } from '../words/dates'
import { OwnProfileDocument, type OwnProfileQuery } from '../generated/graphql'

/** All that the page shows, by one request. Every change on it reads that again (`useAttempt`, `ActDialog`). */
export const useOwnProfile = (organisation: string | undefined, withAccounts: boolean) =>
  useQuery({
    queryKey: ['own', organisation],
    queryFn: async ({ signal }) =>
      profileOf(
        await ask(OwnProfileDocument, { organisation: organisation ?? '', today: today(), withAccounts }, { signal }),
      ),
    enabled: organisation !== undefined,
  })

const profileOf = ({
  organisation,
  affiliations,
  premises,
  pendingChanges,
  careItems,
  questions,
  absences,
  wishes,
  accounts,
}: OwnProfileQuery) => ({
  organisation,
  questions,
  asked: { items: careItems.edges.map(({ node }) => node), total: careItems.totalCount },
  roles: new Map(affiliations.edges.map(({ node: { person, role } }) => [person?.id ?? '', role])),
  people: affiliations.edges.map(({ node }) => node).filter(({ endsOn }) => !hasEnded(endsOn)),
  premises: premises.edges.map(({ node }) => node),
  waiting: pendingChanges.edges.map(({ node }) => node).filter(({ status }) => status === 'PROPOSED'),
  settled: pendingChanges.edges.map(({ node }) => node).filter(({ status }) => status !== 'PROPOSED'),
  absences: listed(absences),
  wishes: listed(wishes),
  accounts: accounts?.edges.map(({ node }) => node) ?? [],
})

const listed = <Node>({ edges, totalCount }: { edges: readonly { node: Node }[]; totalCount: number }) => ({
  rows: edges.map(({ node }) => node),
  count: totalCount,
})

const hasEnded = (endsOn: string | null): boolean => endsOn !== null && endsOn < today()
