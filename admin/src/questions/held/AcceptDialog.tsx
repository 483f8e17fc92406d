import { Box, Button } from '@mui/material'
import { Form } from 'react-admin'
import { ask } from '../../data/ask'
import { QuestionChoicesDocument } from '../../generated/graphql'
import { TitledDialog } from '../../pages/dialogs/TitledDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, type Choices, RecordPicker } from '../../pages/form/RecordPicker'
import { Save } from '../../pages/form/Save'
import { soughtIn } from '../inbox/tabs'

const questionChoices: Choices = async (text, signal) => {
  const { questions } = await ask(QuestionChoicesDocument, { filter: soughtIn({}, text) }, { signal })
  return questions.edges.map(({ node }) => ({
    id: node.id,
    label: node.subject ?? '',
    detail: node.reference ?? undefined,
  }))
}

type AcceptDialogProps = { onAccept: (question: string) => Promise<void>; onClose: () => void }

/** For a mail whose question nobody knows: a SPOC says which it is. */
export function AcceptDialog({ onAccept, onClose }: AcceptDialogProps) {
  const accept = async ({ question }: { question?: Choice }) => {
    if (question) await onAccept(question.id)
    onClose()
  }
  return (
    <TitledDialog title="Which question is it about?" onClose={onClose}>
      <Form onSubmit={accept} noValidate>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <RecordPicker
            source="question"
            label="Question"
            kind="questions"
            choices={questionChoices}
            {...needed('Choose a question')}
          />
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 1 }}>
            <Button onClick={onClose}>Cancel</Button>
            <Save label="Accept" always />
          </Box>
        </Box>
      </Form>
    </TitledDialog>
  )
}
