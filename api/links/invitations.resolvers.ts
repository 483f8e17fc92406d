import type { WriteHooks, WriteContext } from '../access/write/writing.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { createInvited, inviteAgain, updateAccount } from './invitations.ts'

type Input = { input: Record<string, unknown> }
type Context = WriteContext & { mail: Mail }

/** Changes of accounts that send e-mail. */
export const invitationsResolvers = (accountRules: WriteHooks) => ({
  Mutation: {
    createAccount: async (_source: unknown, { input }: Input, context: Context) => ({
      id: await createInvited(context, accountRules, input),
    }),
    updateAccount: async (_source: unknown, { input }: Input, context: Context) => ({
      id: await updateAccount(context, accountRules, input),
    }),
    inviteAgain: async (_source: unknown, { input }: Input, context: Context) => ({
      id: await inviteAgain(context, accountRules, input),
    }),
  },
})
