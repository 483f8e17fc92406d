import { required, TextInput } from 'react-admin'
import type { OwnOrganisationFragment } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { DateInput } from '../../pages/form/DateInput'
import { RecordPicker } from '../../pages/form/RecordPicker'
import { issueChoices } from '../../referenceLists/choices'
import { type OwnIssue, sayIssues } from './sayIssues'

type Values = { issue?: { id: string; label?: string } | null; text?: string | null; since?: string | null }

type IssueDialogProps = { organisation: OwnOrganisationFragment; said: OwnIssue | undefined; onClose: () => void }

/** Something that affects the organisation, or what it says about that. */
export const IssueDialog = ({ organisation, said, onClose }: IssueDialogProps) => (
  <ActDialog<Values>
    title={said ? (said.issue?.name ?? 'What affects you') : 'What affects you'}
    action="Save"
    defaults={said ? { ...said } : {}}
    act={async ({ issue, text, since }) => {
      const words = { text: text?.trim() || null, since: since || null }
      await sayIssues(organisation, (all) =>
        said
          ? all.map((one) => (one.id === said.id ? { ...one, ...words } : one))
          : [...all, { ...words, issue: issue ? { id: issue.id, name: issue.label ?? null } : null }],
      )
      return 'Saved'
    }}
    onClose={onClose}
  >
    {!said && (
      <RecordPicker
        source="issue"
        label="What is it?"
        kind="issues"
        choices={issueChoices}
        validate={required('Choose what it is')}
      />
    )}
    <TextInput
      source="text"
      label="How does it affect you?"
      multiline
      minRows={3}
      fullWidth
      helperText="Up to 1,000 characters"
      slotProps={{ htmlInput: { maxLength: 1000 } }}
    />
    <DateInput source="since" label="Since" />
  </ActDialog>
)
