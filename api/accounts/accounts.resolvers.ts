import { recordOperations } from '../access/records/recordOperations.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { accountHooks } from './accountHooks.ts'
import { lostFactorsResolvers } from './lostFactors.resolvers.ts'
import { spocAssignmentHooks } from './spocAssignmentHooks.ts'

export const accountsResolvers = mergeResolvers(
  recordOperations('Account', { one: 'account', many: 'accounts' }, accountHooks, ['one', 'many', 'archive']),
  recordOperations('SpocAssignment', { one: 'spocAssignment', many: 'spocAssignments' }, spocAssignmentHooks),
  lostFactorsResolvers,
) as Record<string, Record<string, unknown>>
