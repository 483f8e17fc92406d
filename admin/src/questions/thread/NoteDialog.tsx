import { useQueryClient } from '@tanstack/react-query'
import { TextInput } from 'react-admin'
import { ask } from '../../data/ask'
import { NoteOnQuestionDocument } from '../../generated/graphql'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'

type NoteDialogProps = { question: { id: string; reference: string | null }; onClose: () => void }

/** Writes down something for the force alone. */
export function NoteDialog({ question: { id, reference }, onClose }: NoteDialogProps) {
  const client = useQueryClient()
  const note = async ({ text = '' }: { text?: string }) => {
    await ask(NoteOnQuestionDocument, { input: { id, text } })
    // A note is a new version of the handling: the next key, such as T, acts on that.
    await Promise.all([['inbox'], ['question', id]].map((queryKey) => client.invalidateQueries({ queryKey })))
    return 'The note is saved'
  }
  return (
    <ActDialog title={`Note on ${reference ?? 'the question'}`} action="Save the note" act={note} onClose={onClose}>
      <TextInput
        source="text"
        label="Note"
        multiline
        minRows={4}
        autoComplete="off"
        {...needed('Write the note')}
        helperText="Only the directorates that are asked can read it; the asker never can"
        slotProps={{ htmlInput: { maxLength: 5000 } }}
      />
    </ActDialog>
  )
}
