import type { GraphQLResolveInfo } from 'graphql'
import { list, type ListArgs } from '../access/gate/roots.ts'
import { type ReadContext, readChanged } from '../access/recordReads.ts'
import { imageOf } from '../access/write/image.ts'
import { inTransaction, type WriteContext } from '../access/write/record.ts'
import type { MutationBreakGlassArgs, MutationEndBreakGlassArgs } from '../generated/resolvers.ts'
import { subjectVisibleTo } from './breakGlassSubject.ts'
import { endBreakGlass, openBreakGlass } from './openBreakGlass.ts'

const newestFirst = [{ field: 'createdAt', direction: 'DESC' as const }]

export const breakGlassResolvers = {
  Query: {
    breakGlasses: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) => list(gate, info, caller, 'BreakGlass', { ...args, sort: newestFirst }),
  },
  Mutation: {
    breakGlass: async (_source: unknown, { input }: MutationBreakGlassArgs, context: WriteContext) => {
      const write = { type: 'BreakGlass', action: 'create' as const, operation: 'breakGlass', category: 'DISCLOSURE' as const }
      const id = await inTransaction(context, write, async (em, type, judge) => {
        const subjectType = await subjectVisibleTo(em, judge, input.subject)
        return [imageOf(type, await openBreakGlass(em, context.caller.viewer, { subjectType, subjectId: input.subject, reason: input.reason, minutes: input.minutes ?? null }))]
      })
      return { id }
    },
    endBreakGlass: async (_source: unknown, { input }: MutationEndBreakGlassArgs, context: WriteContext) => {
      const write = { type: 'BreakGlass', action: 'update' as const, operation: 'endBreakGlass', category: 'DISCLOSURE' as const }
      return { id: await inTransaction(context, write, async (em, type) => [imageOf(type, await endBreakGlass(em, context.caller.viewer, input.id))]) }
    },
  },
  BreakGlassPayload: { breakGlass: readChanged('BreakGlass') },
}
