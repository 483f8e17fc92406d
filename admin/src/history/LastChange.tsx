import { Box } from '@mui/material'
import { dayOf, momentText } from '../words/dates'
import { type Change, changesOf } from './changes.ts'
import { labelOf } from '../words/labels.ts'

/** A history entry as lists have it: without the old and the new value. */
type ListedEntry = {
  id: string
  objectVersion: number | null
  field: string | null
  at: string | null
  changedBy: string | null
  source: string | null
}

/** Lists ask for one more than this, so that it shows whether there are more. */
const NAMED = 2

/** What a change was of, in a few words: `Tier, Review by`. */
function changedFields({ version, entries }: Change<ListedEntry>): string {
  if (version === 1) return 'First entry'
  const names = entries.map(({ field }) => field ?? '')
  if (names.includes('archivedAt')) return 'Archived or restored'
  return `${names.slice(0, NAMED).map(labelOf).join(', ')}${names.length > NAMED ? ' and more' : ''}`
}

/** A record's newest change that the viewer may see: when and by whom; pointing at it says what. */
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
