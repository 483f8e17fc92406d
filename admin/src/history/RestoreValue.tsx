import { Button } from '@mui/material'
import { useRecordContext, useResourceContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { isWithheld } from '../access/Withheld'
import type { GovernedName } from '../data/resource'
import { inputFields } from '../generated/schemaFacts'
import { labelOf } from '../parts/labels'
import { useChange } from '../parts/useChange'
import type { HistoryLine } from './useHistory'

/** Writes an earlier value again: an update like any other, which the server judges and history records. */
export function RestoreValue({ type, entry, words }: { type: GovernedName; entry: HistoryLine; words: string }) {
  const record = useRecordContext()
  const mayDo = useMay()
  const change = useChange(useResourceContext() ?? '')
  const field = entry.field ?? ''
  const written = (inputFields as Readonly<Record<string, readonly string[]>>)[`Update${type}Input`] ?? []
  if (!record || record['archivedAt'] || !written.includes(field) || isWithheld(entry, 'oldValue') || !mayDo('update', type, field, record)) return null
  return (
    <Button className="no-print" size="small" aria-label={`Restore ${labelOf(field)}: ${words}`} onClick={() => void change({ id: record.id, version: record['version'] as number, [field]: entry.newValue }, { [field]: entry.oldValue }, `${labelOf(field)} is ${words} again`)} sx={{ minHeight: 24, py: 0, justifySelf: 'start' }}>
      Restore earlier value
    </Button>
  )
}
