import { Button, TextField } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'react-admin'
import { ask } from '../../data/ask'
import { NoteOnQuestionDocument } from '../../generated/graphql'
import { TitledDialog } from '../../pages/dialogs/TitledDialog'
import { StepForm } from '../../signIn/StepForm'
import { textOf, useStep } from '../../signIn/useStep'

type NoteDialogProps = { question: { id: string; reference: string | null }; onClose: () => void }

/** Writes down something for the force alone. */
export function NoteDialog({ question: { id, reference }, onClose }: NoteDialogProps) {
  const notify = useNotify()
  const client = useQueryClient()
  const { fault, waiting, submit } = useStep(async (values) => {
    await ask(NoteOnQuestionDocument, { input: { id, text: textOf(values, 'text') } })
    notify('The note is saved', { type: 'success' })
    // A note is a new version of the handling: the next key, such as T, acts on that.
    await Promise.all([['inbox'], ['question', id]].map((queryKey) => client.invalidateQueries({ queryKey })))
    onClose()
  })
  return (
    <TitledDialog title={`Note on ${reference ?? 'the question'}`} onClose={onClose}>
      <StepForm
        onSubmit={submit}
        fault={fault}
        waiting={waiting}
        action="Save the note"
        below={<Button onClick={onClose}>Cancel</Button>}
      >
        <TextField
          name="text"
          label="Note"
          required
          autoFocus
          multiline
          minRows={4}
          helperText="Only the directorates that are asked can read it; the asker never can"
          slotProps={{ htmlInput: { maxLength: 5000 } }}
        />
      </StepForm>
    </TitledDialog>
  )
}
