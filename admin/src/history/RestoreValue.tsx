import { Button } from '@mui/material'
import { useRecordContext, useResourceContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { isWithheld } from '../access/Withheld'
import type { GovernedName } from '../data/resource'
import { inputFields } from '../generated/schemaFacts'
import { labelOf } from '../words/labels'
import { useChange } from '../pages/useChange'
import type { HistoryLine } from './useHistory'

/** Writes an earlier value again: an update like any other, which the server checks and history records. */
export function RestoreValue({ type, entry, words }: { type: GovernedName; entry: HistoryLine; words: string }) {
  const record = useRecordContext()
  const mayDo = useMay()
  const change = useChange(useResourceContext() ?? '')
  const field = entry.field ?? ''
  const written = (inputFields as Readonly<Record<string, readonly string[]>>)[`Update${type}Input`] ?? []
  if (!record || record['archivedAt']) return null
  if (!written.includes(field) || isWithheld(entry, 'oldValue')) return null
  if (!mayDo('update', type, field, record)) return null
  // Compared with the value after that change instead of the record's, so that an empty value is sent too.
  const shown = { id: record.id, version: record['version'] as number, [field]: entry.newValue }
  const label = labelOf(field)
  return (
    <Button
      className="no-print"
      size="small"
      aria-label={`Restore earlier value of ${label}: ${words}`}
      onClick={() => void change(shown, { [field]: entry.oldValue }, `${label} is ${words} again`)}
      sx={{ minHeight: 24, py: 0, px: 0.5, mx: -0.5 }}
    >
      Restore earlier value
    </Button>
  )
}
