import ArchiveOutlined from '@mui/icons-material/ArchiveOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { isWithheld } from '../access/Withheld'
import type { NoteEntryFragment } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { MomentText } from '../words/DateText'
import { RowMenu } from '../pages/record/RowMenu'
import { Section } from '../pages/Section'
import { useArchive } from '../pages/record/useArchive'
import { NoteDialog } from './NoteDialog'

type Noted = { id: string; restrictedNotes: NoteEntryFragment[] | null; access: { unreadableFields: string[] } }

type NotesSectionProps = {
  about: 'person' | 'organisation' | 'premises' | 'engagement'
  record: Noted
  directorate?: { id: string; name: string | null }
}

/**
 * Notes in the restricted areas of the viewer's own directorates. To other directorates they do not exist, so viewers
 * without an area see no section. `about`: the note's field for this record; `directorate`: the only one that has any.
 */
export function NotesSection({ about, record, directorate }: NotesSectionProps) {
  const mayDo = useMay()
  const { archive } = useArchive('restrictedNotes', 'note')
  const [opened, setOpened] = useState<{ note?: NoteEntryFragment } | null>(null)
  if (isWithheld(record, 'restrictedNotes')) return null
  const notes = record.restrictedNotes ?? []
  return (
    <Section
      title="Restricted notes"
      count={notes.length}
      actions={mayDo('create', 'RestrictedNote') && <AddButton label="Add note" onClick={() => setOpened({})} />}
    >
      {notes.length === 0
        ? 'Your directorates have no notes here.'
        : notes.map((note) => (
            <Box
              key={note.id}
              sx={{
                mb: 1.5,
                '&:last-child': { mb: 0 },
                display: 'grid',
                gridTemplateColumns: 'minmax(0, 1fr) auto',
                columnGap: 1,
                alignItems: 'start',
              }}
            >
              <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
                  {note.text}
                </Typography>
                <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                  {note.directorate?.name}, {note.updatedAt && <MomentText value={note.updatedAt} />}
                </Typography>
              </Box>
              <RowMenu
                label="Actions for this note"
                actions={[
                  mayDo('update', 'RestrictedNote', 'text', note) && {
                    label: 'Edit',
                    icon: EditOutlined,
                    onChoose: () => setOpened({ note }),
                  },
                  mayDo('archive', 'RestrictedNote', 'archivedAt', note) && {
                    label: 'Archive',
                    icon: ArchiveOutlined,
                    onChoose: () => void archive(note),
                  },
                ]}
              />
            </Box>
          ))}
      {opened && (
        <NoteDialog
          note={opened.note}
          given={{ [about]: { id: record.id }, ...(directorate ? { directorate } : {}) }}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
