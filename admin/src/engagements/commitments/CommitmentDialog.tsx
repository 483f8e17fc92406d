import { SelectInput, TextInput } from 'react-admin'
import type { CommitmentFormFragment } from '../../generated/graphql'
import { RecordDialog } from '../../pages/dialogs/RecordDialog'
import { DateInput } from '../../pages/form/DateInput'
import { Row } from '../../pages/form/FormPage'
import { needed } from '../../pages/form/needed'

const OWNERS = [
  { id: 'FORCE', name: 'We promised it' },
  { id: 'STAKEHOLDER', name: 'They promised it' },
]
const KEPT = [
  { id: true, name: 'Kept' },
  { id: false, name: 'Not kept' },
]

type CommitmentDialogProps = {
  engagement: string
  commitment?: CommitmentFormFragment | undefined
  onClose: () => void
}

/** What one side promised the other. */
export const CommitmentDialog = ({ engagement, commitment, onClose }: CommitmentDialogProps) => (
  <RecordDialog
    title={commitment ? 'Edit commitment' : 'New commitment'}
    resource="commitments"
    record={commitment}
    given={{ engagement: { id: engagement } }}
    defaults={{ owner: 'FORCE' }}
    saved={commitment ? 'The commitment is changed' : 'The commitment is added'}
    onClose={onClose}
  >
    <TextInput source="what" label="What" multiline {...needed('Say what was promised')} />
    <Row>
      <SelectInput source="owner" label="Whose" choices={OWNERS} {...needed('Say who promised it')} />
      <DateInput source="due" label="Due" helperText="Leave it empty if no day was named" />
    </Row>
    {commitment && (
      <Row>
        <SelectInput source="kept" label="What became of it" choices={KEPT} emptyText="Open" />
        <DateInput source="keptOn" label="Kept on" />
      </Row>
    )}
  </RecordDialog>
)
