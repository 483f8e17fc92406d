import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { expectationHooks } from './expectationHooks.ts'
import { organisationsDue } from './organisationsDue.ts'

export const rhythmResolvers = mergeResolvers(
  recordOperations('Expectation', { one: 'expectation', many: 'expectations' }, expectationHooks),
  { Query: { organisationsDue } },
) as Record<string, Record<string, unknown>>
