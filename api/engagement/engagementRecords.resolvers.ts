import { mergeResolvers } from '../access/records/mergeResolvers.ts'
import { recordOperations } from '../access/records/recordOperations.ts'
import { commitmentHooks } from './commitmentHooks.ts'
import { engagementFeedbackHooks } from './engagementFeedbackHooks.ts'
import { engagementIssueHooks } from './engagementIssueHooks.ts'

/** What hangs on an engagement and is a record of its own: nobody's view of the engagement changes by it. */
export const engagementRecordsResolvers = mergeResolvers(
  recordOperations(
    'EngagementIssue',
    { one: 'engagementIssue', many: 'engagementIssues', create: 'addEngagementIssue' },
    engagementIssueHooks,
  ),
  recordOperations('Commitment', { one: 'commitment', many: 'commitments', create: 'addCommitment' }, commitmentHooks),
  recordOperations(
    'EngagementFeedback',
    { one: 'engagementFeedback', many: 'engagementFeedbacks' },
    engagementFeedbackHooks,
    ['one', 'many', 'create'],
  ),
) as Record<string, Record<string, unknown>>
