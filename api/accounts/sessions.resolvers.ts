import type { SqlEntityManager } from '@mikro-orm/sql'
import { readChanged } from '../access/recordReads.ts'
import { existing } from '../access/write/existing.ts'
import { imageOf } from '../access/write/image.ts'
import type { Judge } from '../access/write/judge.ts'
import { inTransaction, type WriteContext } from '../access/write/record.ts'
import { governed } from '../access/catalogue.ts'
import { Forbidden } from '../platform/errors.ts'
import type { MutationEndOtherSessionsArgs, MutationEndSessionArgs } from '../generated/resolvers.ts'
import { refuseKey } from './refuseKey.ts'
import { Session } from './session.entity.ts'

// What is filed is about the account: a session is gone before anybody can look it up.
const write = (operation: string) => ({ type: 'Account', action: 'update' as const, operation, category: 'ALTERATION' as const })

export const sessionsResolvers = {
  Mutation: {
    endSession: async (_source: unknown, { input }: MutationEndSessionArgs, context: WriteContext) => {
      refuseKey(context.caller.viewer, 'end sessions')
      return {
        id: await inTransaction(context, write('endSession'), async (em, type, judge) => {
          const session = (await existing(em, judge, governed(judge.catalogue, 'Session'), input.id, [])) as Held
          if (!mayEnd(judge, session)) throw new Forbidden()
          await em.nativeDelete(Session, { id: session.id })
          return [imageOf(type, await existing(em, judge, type, session.account.id, []))]
        }),
      }
    },
    endOtherSessions: async (_source: unknown, { input }: MutationEndOtherSessionsArgs, context: WriteContext) => {
      const { viewer } = context.caller
      refuseKey(viewer, 'end sessions')
      return {
        id: await inTransaction(context, write('endOtherSessions'), async (em, type, judge) => {
          const account = await existing(em, judge, type, input.account ?? viewer.accountId, [])
          const image = imageOf(type, account)
          await endOthers(em, judge, String(image['id']), viewer.client.id)
          return [image]
        }),
      }
    },
  },
  EndSessionPayload: { account: readChanged('Account') },
}

type Held = { id: string; account: { id: string } }

const mayEnd = (judge: Judge, session: object): boolean => judge.verdict('Session', imageOf(governed(judge.catalogue, 'Session'), session))('update', 'expiresAt')

async function endOthers(em: SqlEntityManager, judge: Judge, account: string, own: string): Promise<void> {
  const others = await em.find(Session, { account, id: { $ne: own } })
  if (others.some((session) => !mayEnd(judge, session))) throw new Forbidden()
  await em.nativeDelete(Session, { id: others.map(({ id }) => id) })
}
