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
    const id = await inTransaction(context, write(operation), async (em, type, judge, asked) => {
      const own = input as MutationRenamePasskeyArgs['input'] & MutationRemovePasskeyArgs['input']
      return [imageOf(type, await change({ em, asked, judge, viewer }, own))]
    })
    return { id }
  }

export const passkeysResolvers = {
  Mutation: {
    renamePasskey: ofPasskey('renamePasskey', renamePasskey),
    removePasskey: ofPasskey('removePasskey', removePasskey),
  },
  PasskeyPayload: { passkey: readChanged('Passkey') },
}
