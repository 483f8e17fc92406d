import { TextInput } from 'react-admin'
import { useViewer } from '../access/ViewerContext'
import { OwnDirectorateInput } from '../pages/form/OwnDirectorateInput'
import type { NoteEntryFragment } from '../generated/graphql'
import { Permitted } from '../pages/form/Permitted'
import { RecordDialog } from '../pages/dialogs/RecordDialog'
import { needed } from '../pages/form/needed'

/** A note for the viewer's own directorate alone. */
export function NoteDialog({
  note,
  given,
  onClose,
}: {
  note?: NoteEntryFragment | undefined
  given: Record<string, { id: string; name?: string | null }>
  onClose: () => void
}) {
  const { directorates } = useViewer()
  const isSettled = directorates.length === 1 || given['directorate'] !== undefined
  const name = isSettled ? (given['directorate'] ?? directorates[0])?.name : null
  return (
    <RecordDialog
      title={note ? 'Edit restricted note' : 'New restricted note'}
      resource="restrictedNotes"
      record={note}
      given={given}
      defaults={directorates[0] ? { directorate: directorates[0] } : {}}
      saved={note ? 'The note is changed' : 'The note is added'}
      onClose={onClose}
    >
      {!isSettled && (
        <Permitted type="RestrictedNote" field="directorate">
          <OwnDirectorateInput helperText="Only this directorate will know that the note exists" required />
        </Permitted>
      )}
      <Permitted type="RestrictedNote" field="text">
        <TextInput
          source="text"
          label="Note"
          multiline
          minRows={4}
          {...needed('Write the note')}
          helperText={name ? `Only ${name} will know that it exists` : false}
        />
      </Permitted>
    </RecordDialog>
  )
}
