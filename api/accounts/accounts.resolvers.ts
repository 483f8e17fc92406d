import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { accountRules } from './accountRules.ts'
import { apiKeysResolvers } from '../apiKeys/apiKeys.resolvers.ts'
import { breakGlassResolvers } from '../breakGlass/breakGlass.resolvers.ts'
import { invitationsResolvers } from '../links/invitations.resolvers.ts'
import { outboxResolvers } from '../outbox/outbox.resolvers.ts'
import { secondFactorResolvers } from '../signIn/passkeys/passkeys.resolvers.ts'
import { sessionsResolvers } from '../signIn/sessions/sessions.resolvers.ts'
import { spocAssignmentRules } from './spocAssignmentRules.ts'
import { viewerResolvers } from '../caller/viewer.resolvers.ts'

const accounts = recordOperations('Account', { one: 'account', many: 'accounts' }, accountRules)

export const accountsResolvers = mergeResolvers(
  { ...accounts, Mutation: { ...accounts['Mutation'], ...invitationsResolvers } },
  recordOperations('SpocAssignment', { one: 'spocAssignment', many: 'spocAssignments' }, spocAssignmentRules),
  apiKeysResolvers,
  breakGlassResolvers,
  outboxResolvers,
  secondFactorResolvers,
  sessionsResolvers,
  viewerResolvers,
) as Record<string, Record<string, unknown>>
