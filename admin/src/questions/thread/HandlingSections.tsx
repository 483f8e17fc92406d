import { Box, Typography } from '@mui/material'
import type { QuestionThreadFragment } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { Fact, Facts } from '../../pages/Facts'
import { Section } from '../../pages/Section'
import { State, type Tone } from '../../pages/State'
import { MomentText } from '../../words/DateText'
import { enumWords } from '../../words/labels'
import { LinkedText } from './LinkedText'

const TONES: Readonly<Record<string, Tone>> = { OPEN: 'info', ANSWERED: 'success' }

/** Who sees to it and who is to answer; for the force alone. */
export function RoutesSection({ question }: { question: QuestionThreadFragment }) {
  const { handling, assignee } = question
  if (!handling) return null
  return (
    <Section title="Who answers">
      <Facts>
        <Fact name="Assigned to">{assignee?.displayName ?? 'Nobody yet'}</Fact>
        {(handling.escalationLevel ?? 0) > 0 && (
          <Fact name="Reminders">{escalationWords(handling.escalationLevel)}</Fact>
        )}
      </Facts>
      <Box
        component="ul"
        aria-label="Directorates"
        sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.5, display: 'grid', gap: 1 }}
      >
        {handling.routes?.map(({ id, directorate, state, reason }) => (
          <Box component="li" key={id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1 }}>
              <Box component="span" sx={{ overflowWrap: 'anywhere' }}>
                {directorate?.name}
              </Box>
              <State tone={TONES[state ?? ''] ?? 'quiet'}>{enumWords(state ?? '', 'RouteState')}</State>
            </Box>
            {reason && <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{reason}</Box>}
          </Box>
        ))}
      </Box>
    </Section>
  )
}

function escalationWords(level: number | null): string {
  if (level === 1) return 'Reminded before it was due'
  if (level === 2) return 'Reminded when it was due'
  return level === 3 ? 'The directorate’s lead was told' : 'The administrators were told'
}

/** What officers have noted for each other. */
export function NotesSection({ question, onAdd }: { question: QuestionThreadFragment; onAdd: () => void }) {
  const { handling } = question
  if (!handling) return null
  const notes = handling.notes ?? []
  return (
    <Section title="Notes" count={notes.length} actions={<AddButton label="Add note" onClick={onAdd} />}>
      {notes.length === 0 && 'None. The asker never sees notes.'}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, display: 'grid', gap: 1.5 }}>
        {notes.map(({ id, text, officer, createdAt }) => (
          <li key={id}>
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {officer?.displayName}, {createdAt && <MomentText value={createdAt} withTime />}
            </Typography>
            <LinkedText text={text ?? ''} />
          </li>
        ))}
      </Box>
    </Section>
  )
}
