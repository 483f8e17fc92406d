import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Image } from '../../access/ability.ts'
import { readChanged } from '../../access/records/recordReads.ts'
import { readForCaller } from '../../access/write/judging/readForCaller.ts'
import { imageOf } from '../../access/write/judging/image.ts'
import type { Judge } from '../../access/write/judging/judge.ts'
import { inTransaction, type WriteContext } from '../../access/write/writing.ts'
import { governed } from '../../access/catalogue.ts'
import { Forbidden } from '../../platform/errors.ts'
import type { MutationEndOtherSessionsArgs, MutationEndSessionArgs } from '../../generated/resolvers.ts'
import { refuseKey } from '../../caller/refuseKey.ts'
import { Session } from './session.entity.ts'

// Recorded about the account: an ended session can no longer be looked up.
const write = (operation: string) => ({
  type: 'Account',
  action: 'update' as const,
  operation,
  category: 'ALTERATION' as const,
})

export const sessionsResolvers = {
  Mutation: {
    endSession: async (_source: unknown, { input }: MutationEndSessionArgs, context: WriteContext) => {
      refuseKey(context.caller.viewer, 'end sessions')
      return {
        id: await inTransaction(context, write('endSession'), async (em, type, judge, asked) => {
          const { image: session } = await readForCaller(
            asked,
            judge,
            governed(judge.catalogue, 'Session'),
            input.id,
            [],
          )
          if (!mayEnd(judge, session)) throw new Forbidden()
          await em.nativeDelete(Session, { id: String(session['id']) })
          return [(await readForCaller(asked, judge, type, session['account'], [])).image]
        }),
      }
    },
    endOtherSessions: async (_source: unknown, { input }: MutationEndOtherSessionsArgs, context: WriteContext) => {
      const { viewer } = context.caller
      refuseKey(viewer, 'end sessions')
      return {
        id: await inTransaction(context, write('endOtherSessions'), async (em, type, judge, asked) => {
          const { image } = await readForCaller(asked, judge, type, input.account ?? viewer.accountId, [])
          await endOthers(em, judge, String(image['id']), viewer.client.id)
          return [image]
        }),
      }
    },
  },
  EndSessionPayload: { account: readChanged('Account') },
}

const mayEnd = (judge: Judge, session: Image): boolean => judge.verdict('Session', session)('update', 'expiresAt')

async function endOthers(em: SqlEntityManager, judge: Judge, account: string, own: string): Promise<void> {
  const others = await em.find(Session, { account, id: { $ne: own } })
  if (others.some((session) => !mayEnd(judge, imageOf(governed(judge.catalogue, 'Session'), session))))
    throw new Forbidden()
  await em.nativeDelete(Session, { id: others.map(({ id }) => id) })
}
