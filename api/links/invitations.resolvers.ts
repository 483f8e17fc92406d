import type { WriteHooks, WriteContext } from '../access/write/writing.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { createInvited, inviteAgain, updateAccount } from './invitations.ts'

type Input = { input: Record<string, unknown> }
type Context = WriteContext & { mail: Mail }

/** Changes of accounts that send e-mail. @param accountHooks makes the hooks of one change of an account */
export const invitationsResolvers = (accountHooks: () => WriteHooks) => ({
  Mutation: {
    createAccount: async (_source: unknown, { input }: Input, context: Context) => ({
      id: await createInvited(context, accountHooks(), input),
    }),
    updateAccount: async (_source: unknown, { input }: Input, context: Context) => ({
      id: await updateAccount(context, accountHooks(), input),
    }),
    inviteAgain: async (_source: unknown, { input }: Input, context: Context) => ({
      id: await inviteAgain(context, accountHooks(), input),
    }),
  },
})
