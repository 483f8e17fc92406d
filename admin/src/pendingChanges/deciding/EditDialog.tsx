import { ActDialog } from '../../pages/dialogs/ActDialog'
import { Within } from '../../pages/form/Within'
import { changeWords } from '../changeWords'
import type { Beside } from '../beside'
import { formOf, valueOf } from './formValue'
import { ValueInputs } from './ValueInputs'

type EditDialogProps = {
  change: Beside
  names: ReadonlyMap<string, string>
  /** Returns what is said once it is accepted. @throws Fault */
  accept: (value: unknown) => Promise<string>
  onClose: () => void
}

/** What is proposed, to be put right before it is accepted; the organisation sees that it was edited. */
export const EditDialog = ({ change, names, accept, onClose }: EditDialogProps) => (
  <ActDialog<{ value?: Record<string, unknown> }>
    title={`Edit and accept: ${changeWords(change)}`}
    action="Accept"
    defaults={{ value: formOf(change, names) }}
    act={({ value = {} }) => accept(valueOf(change, value))}
    onClose={onClose}
  >
    <Within path="value">
      <ValueInputs change={change} />
    </Within>
  </ActDialog>
)
