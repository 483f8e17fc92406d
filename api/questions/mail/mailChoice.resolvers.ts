import { recordOperations } from '../../access/records/recordOperations.ts'
import { mergeResolvers } from '../../access/records/mergeResolvers.ts'
import { readChanged } from '../../access/records/recordReads.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import { refuseForbidden } from '../../access/write/judging/guard.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import type { ChooseMailInput } from '../../generated/resolvers.ts'
import { newId } from '../../platform/record.ts'
import { MailChoice } from './mailChoice.entity.ts'

/** The first time it makes the account's record, then it changes it. @throws ForbiddenField */
async function chooseMail(context: WriteContext, { hasText }: ChooseMailInput): Promise<{ id: string }> {
  const write = { type: 'MailChoice', action: 'create', operation: 'chooseMail', category: 'ALTERATION' } as const
  const id = await inTransaction(context, write, async (em, type, judge) => {
    const { caller } = context
    const account = caller.viewer.accountId
    const found = await em.findOne(MailChoice, { account })
    const choice = found ?? em.create(MailChoice, { id: newId(), account })
    choice.hasText = hasText
    const image = imageOf(type, choice)
    const action = found ? 'update' : 'create'
    refuseForbidden({ type, action, caller, written: ['hasText'], input: { hasText } }, judge.verdict(type.name, image))
    await em.flush()
    return [image]
  })
  return { id }
}

export const mailChoiceResolvers = mergeResolvers(
  recordOperations('MailChoice', { one: 'mailChoice', many: 'mailChoices' }, {}, ['many']),
  {
    Mutation: {
      chooseMail: (_source: unknown, { input }: { input: ChooseMailInput }, context: WriteContext) =>
        chooseMail(context, input),
    },
    MailChoicePayload: { mailChoice: readChanged('MailChoice') },
  },
) as Record<string, Record<string, unknown>>
