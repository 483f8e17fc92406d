import { readChanged } from '../../access/records/recordReads.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { inTransaction, type WriteContext } from '../../access/write/create.ts'
import type {
  MutationRemovePasskeyArgs,
  MutationRenamePasskeyArgs,
  MutationResetSecondFactorsArgs,
  MutationUnlinkSingleSignOnArgs,
} from '../../generated/resolvers.ts'
import { refuseKey } from '../../caller/refuseKey.ts'
import { removePasskey, renamePasskey } from './ownPasskeys.ts'
import { resetSecondFactors, unlinkSingleSignOn } from '../../accounts/lostFactors.ts'

const write = (type: string, operation: string) => ({
  type,
  action: 'update' as const,
  operation,
  category: 'ALTERATION' as const,
})

/** One change of the caller's own passkey. */
const ofPasskey =
  (operation: string, change: typeof removePasskey | typeof renamePasskey) =>
  async (_source: unknown, { input }: { input: { id: string; name?: string } }, context: WriteContext) => {
    const { viewer } = context.caller
    refuseKey(viewer, 'look after passkeys')
    return {
      id: await inTransaction(context, write('Passkey', operation), async (em, type, judge, asked) => [
        imageOf(
          type,
          await change(
            em,
            asked,
            judge,
            viewer,
            input as MutationRenamePasskeyArgs['input'] & MutationRemovePasskeyArgs['input'],
          ),
        ),
      ]),
    }
  }

/** One change of how somebody else may sign in. */
const ofAccount =
  (operation: string, change: typeof resetSecondFactors) =>
  async (
    _source: unknown,
    { input }: MutationResetSecondFactorsArgs | MutationUnlinkSingleSignOnArgs,
    context: WriteContext,
  ) => {
    const { viewer } = context.caller
    refuseKey(viewer, 'look after accounts')
    return {
      id: await inTransaction(context, write('Account', operation), async (em, type, judge, asked) => [
        imageOf(type, await change(em, asked, judge, viewer, input)),
      ]),
    }
  }

export const secondFactorResolvers = {
  Mutation: {
    renamePasskey: ofPasskey('renamePasskey', renamePasskey),
    removePasskey: ofPasskey('removePasskey', removePasskey),
    resetSecondFactors: ofAccount('resetSecondFactors', resetSecondFactors),
    unlinkSingleSignOn: ofAccount('unlinkSingleSignOn', unlinkSingleSignOn),
  },
  PasskeyPayload: { passkey: readChanged('Passkey') },
}
