import type { GraphQLResolveInfo } from 'graphql'
import { list, type ListArgs } from '../access/gate/roots/list.ts'
import { type ReadContext, readChanged } from '../access/records/recordReads.ts'
import { imageOf } from '../access/write/judging/image.ts'
import { inTransaction, type Write as WriteWithHooks, type WriteContext } from '../access/write/writing.ts'
import type {
  MutationBreakGlassArgs,
  MutationConfirmBreakGlassArgs,
  MutationEndBreakGlassArgs,
} from '../generated/resolvers.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { subjectVisibleTo } from './breakGlassSubject.ts'
import { confirmBreakGlass } from './confirmBreakGlass.ts'
import { endBreakGlass, openBreakGlass } from './openBreakGlass.ts'
import { refuseKey } from '../caller/refuseKey.ts'
import { tellOfRequest } from './tellOfRequest.ts'

type Context = WriteContext & { mail: Mail }
type Write = Omit<WriteWithHooks, 'hooks'>

const NEWEST_FIRST = [{ field: 'createdAt', direction: 'DESC' as const }]

export const breakGlassResolvers = {
  Query: {
    breakGlasses: (_source: unknown, args: ListArgs, { gate, caller }: ReadContext, info: GraphQLResolveInfo) =>
      list(gate, info, caller, 'BreakGlass', { ...args, sort: NEWEST_FIRST }),
  },
  Mutation: {
    breakGlass: async (_source: unknown, { input }: MutationBreakGlassArgs, context: Context) => {
      const write: Write = { type: 'BreakGlass', action: 'create', operation: 'breakGlass', category: 'DISCLOSURE' }
      const id = await inTransaction(context, write, async (em, type, judge) => {
        const { viewer } = context.caller
        refuseKey(viewer, 'break glass')
        const subjectType = await subjectVisibleTo(em, judge, input.subject)
        const opening = await openBreakGlass(em, viewer, {
          subjectType,
          subjectId: input.subject,
          reason: input.reason,
          minutes: input.minutes ?? null,
        })
        if (opening.needsConfirmation) {
          await tellOfRequest(em, context.mail, viewer.displayName, opening.createdAt)
          // Nothing is disclosed by asking.
          Object.assign(write, { operation: 'askToBreakGlass', category: 'CONSULTATION' })
        }
        return [imageOf(type, opening)]
      })
      context.mail.wake()
      return { id }
    },
    confirmBreakGlass: async (_source: unknown, { input }: MutationConfirmBreakGlassArgs, context: WriteContext) => {
      const write: Write = {
        type: 'BreakGlass',
        action: 'update',
        operation: 'confirmBreakGlass',
        category: 'DISCLOSURE',
      }
      return {
        id: await inTransaction(context, write, async (em, type, judge) => [
          imageOf(type, await confirmBreakGlass({ em, judge, viewer: context.caller.viewer }, input.id)),
        ]),
      }
    },
    endBreakGlass: async (_source: unknown, { input }: MutationEndBreakGlassArgs, context: WriteContext) => {
      const write = {
        type: 'BreakGlass',
        action: 'update' as const,
        operation: 'endBreakGlass',
        category: 'DISCLOSURE' as const,
      }
      return {
        id: await inTransaction(context, write, async (em, type) => [
          imageOf(type, await endBreakGlass(em, context.caller.viewer, input.id)),
        ]),
      }
    },
  },
  BreakGlassPayload: { breakGlass: readChanged('BreakGlass') },
}
