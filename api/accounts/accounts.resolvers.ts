import { recordOperations } from '../access/records/recordOperations.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { accountRules } from './accountRules.ts'
import { lostFactorsResolvers } from './lostFactors.resolvers.ts'
import { spocAssignmentRules } from './spocAssignmentRules.ts'

const { Mutation, ...others } = recordOperations('Account', { one: 'account', many: 'accounts' }, accountRules)
// Making and changing an account send mail: links/invitations.resolvers.ts.
const { createAccount: _create, updateAccount: _update, ...withoutMail } = Mutation ?? {}

export const accountsResolvers = mergeResolvers(
  { ...others, Mutation: withoutMail },
  recordOperations('SpocAssignment', { one: 'spocAssignment', many: 'spocAssignments' }, spocAssignmentRules),
  lostFactorsResolvers,
) as Record<string, Record<string, unknown>>
