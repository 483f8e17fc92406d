import { Box } from '@mui/material'
import { dayOf, momentText } from '../words/dates'
import { type Change, changesOf } from './changes.ts'
import { labelOf } from '../words/labels.ts'

/** An entry of history as a list has it: nothing of what the value was or is. */
type ListedEntry = {
  id: string
  objectVersion: number | null
  field: string | null
  at: string | null
  changedBy: string | null
  source: string | null
}

/** One less than a list asks for of each record, so that more of them show. */
const NAMED = 2

/** What a change was of, in a few words: `Tier, Review by`. */
function changedFields({ version, entries }: Change<ListedEntry>): string {
  if (version === 1) return 'First entry'
  const names = entries.map(({ field }) => field ?? '')
  if (names.includes('archivedAt')) return 'Archived or restored'
  return `${names.slice(0, NAMED).map(labelOf).join(', ')}${names.length > NAMED ? ' and more' : ''}`
}

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
