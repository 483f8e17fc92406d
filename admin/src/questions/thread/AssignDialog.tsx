import { ask } from '../../data/ask'
import { AssignableToDocument, type QuestionThreadFragment, TakeQuestionDocument } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, RecordPicker } from '../../pages/form/RecordPicker'

type Values = { assignee?: Choice }

type AssignDialogProps = { question: QuestionThreadFragment; onClose: () => void }

/** Gives a question to another SPOC of a directorate that is asked. */
export function AssignDialog({ question: { id, handling }, onClose }: AssignDialogProps) {
  const assign = async ({ assignee }: Values) => {
    await ask(TakeQuestionDocument, { input: { id, version: handling?.version ?? 0, assignee: assignee?.id ?? null } })
    return `Assigned to ${assignee?.label ?? 'a colleague'}`
  }
  return (
    <ActDialog title="Assign to a colleague" action="Assign" act={assign} onClose={onClose}>
      <RecordPicker
        source="assignee"
        label="SPOC"
        kind={`SPOCs for ${id}`}
        choices={() => assignable(id)}
        {...needed('Choose a SPOC')}
      />
    </ActDialog>
  )
}

async function assignable(question: string): Promise<Choice[]> {
  const { assignableTo } = await ask(AssignableToDocument, { question })
  return assignableTo.edges.map(({ node }) => ({ id: node.id, label: node.displayName ?? '' }))
}
