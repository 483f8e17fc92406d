import type { GraphQLFieldResolver } from 'graphql'
import type { Viewer } from '../../../access/viewer.ts'
import type { Draft } from '../../../access/write/draft.ts'
import { type Together, writeTogether } from '../../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../../access/write/writing.ts'
import { ownOrganisation } from '../../ownOrganisation.ts'
import { type Proposal, propose } from './propose.ts'

type Proposer = { viewer: Viewer; organisation: string }

/** Reads what stands, and checks the input as if it changed at once. @throws NotFound, BadUserInput, Conflict */
export type MakesProposal = (together: Together, by: Proposer, input: Draft) => Promise<Proposal>

export const proposeOne =
  (operation: string, proposalOf: MakesProposal): GraphQLFieldResolver<unknown, WriteContext, { input: Draft }> =>
  async (_source, { input }, context) => {
    const { viewer } = context.caller
    const organisation = ownOrganisation(viewer)
    const [id] = await writeTogether(context, { operation }, async (together) => {
      const proposal = await proposalOf(together, { viewer, organisation }, input)
      return propose(together, { viewer, organisation, now: context.clock.now() }, [proposal])
    })
    return { id }
  }
