import { recordOperations } from '../access/records/recordOperations.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { accountRules } from './accountRules.ts'
import { lostFactorsResolvers } from './lostFactors.resolvers.ts'
import { spocAssignmentRules } from './spocAssignmentRules.ts'

export const accountsResolvers = mergeResolvers(
  recordOperations('Account', { one: 'account', many: 'accounts' }, accountRules, ['one', 'many', 'archive']),
  recordOperations('SpocAssignment', { one: 'spocAssignment', many: 'spocAssignments' }, spocAssignmentRules),
  lostFactorsResolvers,
) as Record<string, Record<string, unknown>>
