import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { ColleaguesDocument, type ColleagueFragment, type ColleagueInvitationRowFragment } from '../generated/graphql'
import { whyNobodyIsInvited } from './whyNobodyIsInvited'

export type Colleague = ColleagueFragment
export type Invitation = ColleagueInvitationRowFragment

/** An organisation's accounts and open invitations. Every change on the page reads them again (`useAttempt`). */
export const useColleagues = (organisation: string | undefined) =>
  useQuery({
    queryKey: ['colleagues', organisation],
    queryFn: async ({ signal }) => {
      const found = await ask(ColleaguesDocument, { organisation: organisation ?? '' }, { signal })
      return {
        accounts: found.accounts.edges.map(({ node }) => node),
        closed: whyNobodyIsInvited(found.organisation),
        invitations: found.colleagueInvitations.edges.map(({ node }) => node),
      }
    },
    enabled: organisation !== undefined,
  })
