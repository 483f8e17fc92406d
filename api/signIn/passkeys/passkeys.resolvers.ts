import { readChanged } from '../../access/records/recordReads.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { MutationRemovePasskeyArgs, MutationRenamePasskeyArgs } from '../../generated/resolvers.ts'
import { refuseKey } from '../../caller/refuseKey.ts'
import { removePasskey, renamePasskey } from './ownPasskeys.ts'

const write = (operation: string) => ({
  type: 'Passkey',
  action: 'update' as const,
  operation,
  category: 'ALTERATION' as const,
})

const ofPasskey =
  (operation: string, change: typeof removePasskey | typeof renamePasskey) =>
  async (_source: unknown, { input }: { input: { id: string; name?: string } }, context: WriteContext) => {
    const { viewer } = context.caller
    refuseKey(viewer, 'look after passkeys')
    return {
      id: await inTransaction(context, write(operation), async (em, type, judge, asked) => [
        imageOf(
          type,
          await change(
            { em, asked, judge, viewer },
            input as MutationRenamePasskeyArgs['input'] & MutationRemovePasskeyArgs['input'],
          ),
        ),
      ]),
    }
  }

export const passkeysResolvers = {
  Mutation: {
    renamePasskey: ofPasskey('renamePasskey', renamePasskey),
    removePasskey: ofPasskey('removePasskey', removePasskey),
  },
  PasskeyPayload: { passkey: readChanged('Passkey') },
}
