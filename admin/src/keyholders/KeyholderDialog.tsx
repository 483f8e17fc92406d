import type { KeyholderEntryFragment } from '../generated/graphql'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { KeyholderInputs } from './Inputs'

/** A new keyholder of a premises, last in the call order unless changed; or a change to one. */
export const KeyholderDialog = ({
  keyholder,
  premises,
  next,
  onClose,
}: {
  keyholder?: KeyholderEntryFragment | undefined
  premises: string
  next: number
  onClose: () => void
}) => (
  <RecordDialog
    title={keyholder ? 'Edit keyholder' : 'New keyholder'}
    resource="keyholders"
    record={keyholder}
    given={{ premises: { id: premises } }}
    defaults={{ callOrder: next }}
    saved={keyholder ? 'The keyholder is changed' : 'The keyholder is added'}
    onClose={onClose}
  >
    <KeyholderInputs />
  </RecordDialog>
)
