import { Box } from '@mui/material'
import { dayOf, momentText } from '../words/dates'
import { changesOf } from './changes.ts'
import { changedFields, type ListedEntry } from './changedFields.ts'

/** A row's newest change, of those that the viewer's history has: when and who, and what on pointing at it. */
export function LastChange({ entries }: { entries: readonly ListedEntry[] }) {
  const [last] = changesOf(entries)
  if (!last?.at) return null
  const by = last.changedBy ?? 'the system'
  const what = changedFields(last)
  return (
    <Box component="span" title={`${what}: ${by}, ${momentText(last.at)}`}>
      <time dateTime={last.at}>{dayOf(last.at)}</time>
      {`, ${by}`}
      <Box component="span" sx={{ color: 'text.secondary' }}>{` · ${what}`}</Box>
    </Box>
  )
}
