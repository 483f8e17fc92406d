import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, RecordPicker } from '../../pages/form/RecordPicker'
import { questionChoices } from '../questionChoices'

type AcceptDialogProps = { accept: (question: string) => Promise<string>; onClose: () => void }

/** For a mail whose question nobody knows: a SPOC says which it is. */
export const AcceptDialog = ({ accept, onClose }: AcceptDialogProps) => (
  <ActDialog<{ question?: Choice }>
    title="Which question is it about?"
    action="Accept"
    act={({ question }) => accept(question?.id ?? '')}
    onClose={onClose}
  >
    <RecordPicker
      source="question"
      label="Question"
      kind="questions"
      choices={questionChoices}
      helperText="By subject, reference, organisation or person"
      {...needed('Choose a question')}
    />
  </ActDialog>
)
