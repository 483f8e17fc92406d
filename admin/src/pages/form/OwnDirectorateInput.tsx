import { useCallback } from 'react'
import { useViewer } from '../../access/ViewerContext'
import { type Choices, RecordPicker } from './RecordPicker'

/** One of the viewer's own directorates. */
export function OwnDirectorateInput({ helperText, required = false }: { helperText: string; required?: boolean }) {
  const { directorates } = useViewer()
  const own: Choices = useCallback(
    (text) =>
      Promise.resolve(
        directorates
          .map(({ id, name }) => ({ id, label: name ?? '' }))
          .filter(({ label }) => label.toLowerCase().includes(text.toLowerCase())),
      ),
    [directorates],
  )
  return (
    <RecordPicker
      source="directorate"
      label="Directorate"
      kind="own directorates"
      choices={own}
      helperText={helperText}
      required={required}
    />
  )
}
