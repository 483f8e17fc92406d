import { SelectInput, TextInput } from 'react-admin'
import type { EngagementIssueFormFragment } from '../../generated/graphql'
import { RecordDialog } from '../../pages/dialogs/RecordDialog'
import { SENTIMENTS } from './sentiments'

type IssueDialogProps = {
  engagement: string
  issue: { id: string; name: string | null }
  said?: EngagementIssueFormFragment | undefined
  onClose: () => void
}

/** How the stakeholders feel about one of the issues. */
export const IssueDialog = ({ engagement, issue, said, onClose }: IssueDialogProps) => (
  <RecordDialog
    title={`${issue.name ?? 'Issue'}: how they feel about it`}
    resource="engagementIssues"
    record={said}
    given={{ engagement: { id: engagement }, issue }}
    saved="It is noted"
    onClose={onClose}
  >
    <SelectInput source="sentiment" label="Sentiment" choices={SENTIMENTS} emptyText="Not asked" />
    <TextInput source="line" label="In a line" helperText="Up to 300 characters; they do not see this" />
  </RecordDialog>
)
