import type { GraphQLFieldResolver } from 'graphql'
import type { Image } from '../access/ability.ts'
import { governed } from '../access/catalogue.ts'
import { judgeUpdate } from '../access/write/change.ts'
import { readForCaller } from '../access/write/judging/readForCaller.ts'
import { judgeFor } from '../access/write/judging/judge.ts'
import { refuseUnwritable, type WriteHooks, type Write, type WriteContext } from '../access/write/writing.ts'
import { changeTogether, naming, type Versioned } from '../access/write/together/together.ts'
import type { MutationOrderKeyholdersArgs } from '../generated/resolvers.ts'
import { BadUserInput } from '../platform/errors.ts'
import { LAST_CALL_ORDER, distinctCallOrders } from './callOrder.ts'

type Resolver = GraphQLFieldResolver<unknown, WriteContext, MutationOrderKeyholdersArgs>

/** All or none: half a new order would have two people rung at once. */
export const orderKeyholders =
  (hooks: WriteHooks): Resolver =>
  async (_source, { input: { records } }, context) => {
    const write: Write = {
      type: 'Keyholder',
      action: 'update',
      operation: 'orderKeyholders',
      category: 'ALTERATION',
      hooks,
    }
    refuseUnwritable(context, write, ['callOrder'])
    if (records.length > LAST_CALL_ORDER)
      throw new BadUserInput({ records: `must be at most ${LAST_CALL_ORDER} keyholders` })
    const found = await Promise.all(records.map((record) => currentImage(context, record)))
    if (new Set(found.map((keyholder) => keyholder['premises'])).size > 1)
      throw new BadUserInput({ records: 'must all be of one premises' })
    // Read before the transaction: a record changed since then has another version, and the whole change is refused.
    const places = distinctCallOrders(found.map((keyholder) => Number(keyholder['callOrder'])))
    const changes = records.map(({ id, version }, at) => ({ id, version, callOrder: places[at] }))
    return {
      ids: await changeTogether(context, write, 'records', changes, (asked, change) =>
        judgeUpdate(context, write, asked, change),
      ),
    }
  }

async function currentImage({ db, gate, caller }: WriteContext, { id }: Versioned): Promise<Image> {
  const found = await readForCaller(
    db,
    judgeFor(gate.catalogue, caller),
    governed(gate.catalogue, 'Keyholder'),
    id,
    [],
  ).catch((error: unknown) => {
    throw naming(error, [id])
  })
  return found.image
}
