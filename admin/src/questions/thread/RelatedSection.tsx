import CloseOutlined from '@mui/icons-material/CloseOutlined'
import { Box, IconButton, Link as MuiLink } from '@mui/material'
import { useState } from 'react'
import { Link } from 'react-router'
import { ask } from '../../data/ask'
import { type QuestionThreadFragment, RelateQuestionsDocument } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { ActDialog } from '../../pages/dialogs/ActDialog'
import { needed } from '../../pages/form/needed'
import { type Choice, type Choices, RecordPicker } from '../../pages/form/RecordPicker'
import { Section } from '../../pages/Section'
import { useAttempt } from '../../pages/useChange'
import { questionChoices } from '../questionChoices'
import { threadPath } from '../QuestionRow'
import { statusWords } from '../statusWords'

/** Questions on the same matter, as a SPOC has marked them; for the force alone. */
export function RelatedSection({ question }: { question: QuestionThreadFragment }) {
  const { id, handling } = question
  const attempt = useAttempt()
  const [adding, setAdding] = useState(false)
  if (!handling) return null
  const related = handling.relatedQuestions ?? []
  const about = { id, version: handling.version ?? 0 }
  const remove = (other: string) =>
    attempt(
      () => ask(RelateQuestionsDocument, { input: { ...about, removeRelatedQuestions: [other] } }),
      'The question is no longer related',
    )
  return (
    <Section
      title="Related questions"
      count={related.length}
      actions={<AddButton label="Add question" onClick={() => setAdding(true)} />}
    >
      {related.length === 0 && 'None. Mark questions on the same matter, so that colleagues find them.'}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1 }}>
        {related.map(({ id: other, reference, subject, status }) => (
          <Box component="li" key={other} sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <MuiLink component={Link} to={threadPath(other)}>
                {subject}
              </MuiLink>
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {[reference, status && statusWords(status, true).words].filter(Boolean).join(' · ')}
              </Box>
            </Box>
            <IconButton size="small" aria-label={`Remove ${reference ?? 'it'}`} onClick={() => void remove(other)}>
              <CloseOutlined sx={{ fontSize: 16 }} />
            </IconButton>
          </Box>
        ))}
      </Box>
      {adding && (
        <RelateDialog about={about} known={[id, ...related.map((one) => one.id)]} onClose={() => setAdding(false)} />
      )}
    </Section>
  )
}

type RelateDialogProps = {
  about: { id: string; version: number }
  /** Those that need not be offered. */
  known: readonly string[]
  onClose: () => void
}

function RelateDialog({ about, known, onClose }: RelateDialogProps) {
  const choices: Choices = async (text, signal) =>
    (await questionChoices(text, signal)).filter(({ id }) => !known.includes(id))
  const relate = async ({ question }: { question?: Choice }) => {
    await ask(RelateQuestionsDocument, { input: { ...about, addRelatedQuestions: question ? [question.id] : [] } })
    return 'The question is related'
  }
  return (
    <ActDialog title="Add a related question" action="Add" act={relate} onClose={onClose}>
      <RecordPicker
        source="question"
        label="Question"
        kind={`questions related to ${about.id}, version ${about.version}`}
        choices={choices}
        helperText="By subject, reference, organisation or person"
        {...needed('Choose a question')}
      />
    </ActDialog>
  )
}
