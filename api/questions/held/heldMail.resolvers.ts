import { mergeResolvers } from '../../access/records/mergeResolvers.ts'
import { recordOperations } from '../../access/records/recordOperations.ts'
import { readChanged } from '../../access/records/recordReads.ts'
import type { AcceptHeldMailInput, RecordVersionInput } from '../../generated/resolvers.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import { acceptHeldMail } from './acceptHeldMail.ts'
import type { HeldFiles } from './heldFiles.ts'
import { discardHeldMail } from './lockHeld.ts'

export const heldMailResolvers = mergeResolvers(
  recordOperations('HeldMail', { one: 'heldMail', many: 'heldMails' }, {}, ['one', 'many']),
  {
    Mutation: {
      acceptHeldMail: (
        _source: unknown,
        { input }: { input: AcceptHeldMailInput },
        context: WriteContext & HeldFiles,
      ) => acceptHeldMail(context, input),
      discardHeldMail: (_source: unknown, { input }: { input: RecordVersionInput }, context: WriteContext) =>
        discardHeldMail(context, input),
    },
    HeldMailPayload: { heldMail: readChanged('HeldMail') },
  },
) as Record<string, Record<string, unknown>>
