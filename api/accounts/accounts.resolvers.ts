import { mergeResolvers } from '../access/mergeResolvers.ts'
import { recordOperations } from '../access/recordOperations.ts'
import { accountRules } from './accountRules.ts'
import { apiKeysResolvers } from './apiKeys.resolvers.ts'
import { breakGlassResolvers } from './breakGlass.resolvers.ts'
import { spocAssignmentRules } from './spocAssignmentRules.ts'
import { viewerResolvers } from './viewer.resolvers.ts'

export const accountsResolvers = mergeResolvers(
  recordOperations('Account', { one: 'account', many: 'accounts' }, accountRules),
  recordOperations('SpocAssignment', { one: 'spocAssignment', many: 'spocAssignments' }, spocAssignmentRules),
  apiKeysResolvers,
  breakGlassResolvers,
  viewerResolvers,
) as Record<string, Record<string, unknown>>
