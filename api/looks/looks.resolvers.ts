import type { GraphQLResolveInfo } from 'graphql'
import { policy } from '../access/policy.ts'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import type { ReadContext } from '../access/records/recordReads.ts'
import { whoMaySee } from './whoMaySee.ts'

const NEWEST_DAY_FIRST = [{ field: 'day', direction: 'DESC' as const }]
const NEWEST_FIRST = [{ field: 'recordedAt', direction: 'DESC' as const }]
/** The policy does not change while the process runs. */
const SIGHT = whoMaySee(policy)

export const looksResolvers = {
  Query: {
    looks: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'Look', { ...args, sort: NEWEST_DAY_FIRST }),
    ownConsents: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'Consent', { ...args, sort: NEWEST_FIRST }),
    whoMaySee: () => SIGHT,
  },
}
