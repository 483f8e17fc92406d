import { mergeResolvers } from '../access/mergeResolvers.ts'
import { recordOperations } from '../access/recordOperations.ts'
import { accountRules } from './accountRules.ts'
import { apiKeysResolvers } from './apiKeys.resolvers.ts'
import { breakGlassResolvers } from './breakGlass.resolvers.ts'
import { invitationsResolvers } from './invitations.resolvers.ts'
import { outboxResolvers } from './outbox.resolvers.ts'
import { secondFactorResolvers } from './secondFactor/secondFactor.resolvers.ts'
import { sessionsResolvers } from './sessions.resolvers.ts'
import { spocAssignmentRules } from './spocAssignmentRules.ts'
import { viewerResolvers } from './viewer.resolvers.ts'

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
