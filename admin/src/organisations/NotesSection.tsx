import { Box, Typography } from '@mui/material'
import { isWithheld } from '../access/Withheld'
import type { OrganisationPageFragment } from '../generated/graphql'
import { MomentText } from '../parts/DateText'
import { Section } from '../parts/Section'

/** Notes in the restricted areas of the viewer's own directorates. To other directorates they do not exist, so whoever has no area sees no section. */
export function NotesSection({ record }: { record: OrganisationPageFragment }) {
  if (isWithheld(record, 'restrictedNotes')) return null
  const notes = record.restrictedNotes ?? []
  return (
    <Section title="Restricted notes" count={notes.length}>
      {notes.length === 0
        ? 'Your directorates have no notes here.'
        : notes.map(({ id, text, directorate, updatedAt }) => (
            <Box key={id} sx={{ mb: 1.5, '&:last-child': { mb: 0 } }}>
              <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {directorate?.name}, {updatedAt && <MomentText value={updatedAt} />}
              </Typography>
            </Box>
          ))}
    </Section>
  )
}
