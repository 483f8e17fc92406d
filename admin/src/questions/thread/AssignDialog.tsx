import { Button, DialogActions, DialogContent, DialogTitle, type Theme, useMediaQuery } from '@mui/material'
import { useId, useState } from 'react'
import { Form, useNotify, useRefresh } from 'react-admin'
import { ask } from '../../data/ask'
import { AssignableToDocument, type QuestionThreadFragment, TakeQuestionDocument } from '../../generated/graphql'
import { KeptDialog, KeptForm } from '../../pages/dialogs/KeptDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, RecordPicker } from '../../pages/form/RecordPicker'
import { Save } from '../../pages/form/Save'
import { fieldErrorsOf, SaveFault } from '../../pages/form/SaveFault'
import { unplaced } from '../../pages/form/unplaced'

type Values = { assignee?: Choice }

type AssignDialogProps = { question: QuestionThreadFragment; onClose: () => void }

/** Gives a question to another SPOC of a directorate that is asked. */
export function AssignDialog({ question, onClose }: AssignDialogProps) {
  const heading = useId()
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const notify = useNotify()
  const refresh = useRefresh()
  const [fault, setFault] = useState<unknown>(null)
  const save = async ({ assignee }: Values) => {
    setFault(null)
    try {
      const version = question.handling?.version ?? 0
      await ask(TakeQuestionDocument, { input: { id: question.id, version, assignee: assignee?.id ?? null } })
    } catch (error) {
      const errors = fieldErrorsOf(error)
      setFault(errors === undefined ? error : unplaced(errors, { assignee }))
      if (!errors) refresh()
      return errors
    }
    notify(`${assignee?.label ?? 'A colleague'} sees to it now`, { type: 'success' })
    refresh()
    onClose()
    return undefined
  }
  return (
    <KeptDialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={narrow} aria-labelledby={heading}>
      <DialogTitle id={heading}>Assign to a colleague</DialogTitle>
      <Form onSubmit={save} defaultValues={{}} sanitizeEmptyValues={false} noValidate>
        <KeptForm />
        <DialogContent sx={{ pt: 1 }}>
          {fault !== null && <SaveFault error={fault} />}
          <RecordPicker
            source="assignee"
            label="SPOC"
            kind="SPOCs"
            choices={() => assignable(question.id)}
            {...needed('Choose a SPOC')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Save label="Assign" always />
        </DialogActions>
      </Form>
    </KeptDialog>
  )
}

async function assignable(question: string): Promise<Choice[]> {
  const { assignableTo } = await ask(AssignableToDocument, { question })
  return assignableTo.edges.map(({ node }) => ({ id: node.id, label: node.displayName ?? '' }))
}
