import { TextInput } from 'react-admin'
import type { ExceptionAcceptanceFormFragment, ExceptionKind } from '../generated/graphql'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { DateInput } from '../pages/form/DateInput'
import { needed } from '../pages/form/needed'

type AcceptDialogProps = {
  acceptance?: ExceptionAcceptanceFormFragment
  given?: { kind: ExceptionKind; record: string }
  onClose: () => void
}

/** Until when an exception is accepted, and why. */
export const AcceptDialog = ({ acceptance, given, onClose }: AcceptDialogProps) => (
  <RecordDialog
    title={acceptance ? 'Edit acceptance' : 'Accept exception'}
    resource="exceptionAcceptances"
    record={acceptance}
    {...(given ? { given } : {})}
    saved={acceptance ? 'The acceptance is changed' : 'The exception is accepted'}
    onClose={onClose}
  >
    <DateInput
      source="acceptedUntil"
      label="Accepted until"
      helperText="A year ahead at most"
      {...needed('Say until when')}
    />
    <TextInput source="reason" label="Reason" multiline helperText="10 to 500 characters" {...needed('Say why')} />
  </RecordDialog>
)
