import type { GraphQLResolveInfo } from 'graphql'
import { idOrNull } from '../platform/values/uuid.ts'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import type { ReadContext } from '../access/records/recordReads.ts'

const NEWEST_FIRST = [{ field: 'at', direction: 'DESC' as const }]

export const historyResolvers = {
  Query: {
    history: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(
        gate,
        info,
        caller,
        'HistoryEntry',
        { ...args, sort: NEWEST_FIRST },
        {
          planKey: 'object',
          where: (q) => `${q.column('objectId')} = ${q.parameter('uuid', (run) => idOrNull(run.args['id']))}`,
        },
      ),
  },
}
