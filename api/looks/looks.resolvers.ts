import type { GraphQLResolveInfo } from 'graphql'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import type { ReadContext } from '../access/records/recordReads.ts'

const NEWEST_FIRST = [{ field: 'day', direction: 'DESC' as const }]

export const looksResolvers = {
  Query: {
    looks: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'Look', { ...args, sort: NEWEST_FIRST }),
  },
}
