import { imageOf } from '../access/write/judging/image.ts'
import { inTransaction, type WriteContext } from '../access/write/writing.ts'
import { refuseKey } from '../caller/refuseKey.ts'
import type { MutationResetSecondFactorsArgs, MutationUnlinkSingleSignOnArgs } from '../generated/resolvers.ts'
import { resetSecondFactors, unlinkSingleSignOn } from './lostFactors.ts'

const ofAccount =
  (operation: string, change: typeof resetSecondFactors) =>
  async (
    _source: unknown,
    { input }: MutationResetSecondFactorsArgs | MutationUnlinkSingleSignOnArgs,
    context: WriteContext,
  ) => {
    const { viewer } = context.caller
    refuseKey(viewer, 'look after accounts')
    const write = { type: 'Account', action: 'update' as const, operation, category: 'ALTERATION' as const }
    return {
      id: await inTransaction(context, write, async (em, type, judge, asked) => [
        imageOf(type, await change({ em, asked, judge, viewer }, input)),
      ]),
    }
  }

export const lostFactorsResolvers = {
  Mutation: {
    resetSecondFactors: ofAccount('resetSecondFactors', resetSecondFactors),
    unlinkSingleSignOn: ofAccount('unlinkSingleSignOn', unlinkSingleSignOn),
  },
}
