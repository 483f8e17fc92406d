import type { GraphQLFieldResolver } from 'graphql'
import { judgeUpdate } from '../access/write/change.ts'
import type { WriteHooks, Write, WriteContext } from '../access/write/writing.ts'
import { changeTogether } from '../access/write/together/together.ts'
import { BadUserInput } from '../platform/errors.ts'
import type { MutationVerifyKeyholdersArgs } from '../generated/resolvers.ts'

type Resolver = GraphQLFieldResolver<unknown, WriteContext, MutationVerifyKeyholdersArgs>

/** After a round of calls, one click covers everyone who answered. */
export const verifyKeyholders =
  (hooks: WriteHooks): Resolver =>
  async (_source, { input: { verifiedAt, records } }, context) => {
    const write: Write = {
      type: 'Keyholder',
      action: 'update',
      operation: 'verifyKeyholders',
      category: 'ALTERATION',
      hooks,
    }
    // One minute of tolerance: the caller's clock may be ahead of ours.
    if (Date.parse(verifiedAt) > Date.now() + 60_000)
      throw new BadUserInput({ verifiedAt: 'must not be in the future' })
    const changes = records.map(({ id, version }) => ({ id, version, verifiedAt }))
    return {
      ids: await changeTogether(context, write, 'records', changes, (asked, change) =>
        judgeUpdate(context, write, asked, change),
      ),
    }
  }
