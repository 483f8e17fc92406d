import type { LedgerCategory } from '../access/ledger.ts'
import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { createRecord } from '../access/write/create.ts'
import type { WriteContext, WriteHooks } from '../access/write/writing.ts'
import { commitmentHooks } from './commitmentHooks.ts'
import { engagementFeedbackHooks } from './engagementFeedbackHooks.ts'
import { engagementIssueHooks } from './engagementIssueHooks.ts'

type Input = { input: Record<string, unknown> }

const adding =
  (type: string, hooks: WriteHooks) =>
  async (_source: unknown, { input }: Input, context: WriteContext): Promise<{ id: string }> => {
    const operation = `add${type}`
    const category = context.gate.catalogue.operations.get(operation)?.ledger as LedgerCategory
    return { id: await createRecord(context, { type, action: 'create', operation, category, hooks }, input) }
  }

const CHANGED = ['one', 'many', 'update', 'archive'] as const

/** What hangs on an engagement and is a record of its own: nobody's view of the engagement changes by it. */
export const engagementRecordsResolvers = mergeResolvers(
  recordOperations(
    'EngagementIssue',
    { one: 'engagementIssue', many: 'engagementIssues' },
    engagementIssueHooks,
    CHANGED,
  ),
  recordOperations('Commitment', { one: 'commitment', many: 'commitments' }, commitmentHooks, CHANGED),
  recordOperations(
    'EngagementFeedback',
    { one: 'engagementFeedback', many: 'engagementFeedbacks' },
    engagementFeedbackHooks,
    ['one', 'many', 'create'],
  ),
  {
    Mutation: {
      addEngagementIssue: adding('EngagementIssue', engagementIssueHooks),
      addCommitment: adding('Commitment', commitmentHooks),
    },
  },
) as Record<string, Record<string, unknown>>
