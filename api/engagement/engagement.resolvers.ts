import type { LedgerCategory } from '../access/ledger.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { confirming } from '../access/records/recordWrites.ts'
import { updateRecord } from '../access/write/change.ts'
import { createAtOnce } from '../access/write/atOnce/createAtOnce.ts'
import type { Write, WriteContext, WriteHooks } from '../access/write/writing.ts'
import { heldHooks, cancelledHooks } from './engagementEnds.ts'
import { engagementHooks, issuesKept } from './engagementHooks.ts'
import { engagementsAlike } from './joining/engagementsAlike.ts'
import { joinEngagement } from './joining/joinEngagement.ts'
import { readEngagementLine } from './line/readEngagementLine.ts'

type Input = { input: Record<string, unknown> }

const write = (context: WriteContext, operation: string, hooks: WriteHooks): Write => ({
  type: 'Engagement',
  action: operation === 'logEngagement' ? 'create' : 'update',
  operation,
  category: context.gate.catalogue.operations.get(operation)?.ledger as LedgerCategory,
  hooks,
})

type HooksOf = (context: WriteContext, input: Record<string, unknown>) => WriteHooks

const changing = (operation: string, hooksOf: HooksOf, change: object) =>
  confirming(async (_source: unknown, { input }: Input, context: WriteContext) => ({
    id: await updateRecord(context, write(context, operation, hooksOf(context, input)), { ...input, ...change }),
  }))

/** Only a change of its issues takes a transaction. */
const updateHooks: HooksOf = ({ clock }, input) => ({
  ...engagementHooks(clock),
  ...('issues' in input ? { within: issuesKept } : {}),
})

export const engagementResolvers = mergeResolvers(
  recordOperations('Engagement', { one: 'engagement', many: 'engagements' }, {}, ['one', 'many', 'archive']),
  {
    Query: { engagementsAlike, readEngagementLine },
    Mutation: {
      joinEngagement,
      logEngagement: confirming(async (_source: unknown, { input }: Input, context: WriteContext) => ({
        id: await createAtOnce(context, write(context, 'logEngagement', engagementHooks(context.clock)), input),
      })),
      updateEngagement: changing('updateEngagement', updateHooks, {}),
      holdEngagement: changing('holdEngagement', ({ clock }) => heldHooks(clock), { status: 'HELD' }),
      cancelEngagement: changing('cancelEngagement', () => cancelledHooks, { status: 'CANCELLED' }),
    },
  },
) as Record<string, Record<string, unknown>>
