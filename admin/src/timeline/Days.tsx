import { Box, Card, Typography } from '@mui/material'
import { dayOf } from '../words/dates'
import { EntryRow } from './EntryRow'
import type { Entry } from './useTimeline'

/** Entries under the days on which they were, the latest first. `label`: what they have in common. */
export const Days = ({ label, entries }: { label: string; entries: readonly Entry[] }) => (
  <Box component="section" aria-label={label}>
    {byDay(entries).map(([day, ofDay]) => (
      <Card key={day} sx={{ mb: 1.5 }}>
        <Typography variant="h3" sx={{ px: 2, py: 1, fontSize: '0.875rem', fontWeight: 600 }}>
          {day}
        </Typography>
        <Box component="ul" aria-label={day} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {ofDay.map((entry) => (
            <EntryRow key={entry.node.id} entry={entry} />
          ))}
        </Box>
      </Card>
    ))}
  </Box>
)

function byDay(entries: readonly Entry[]): [string, Entry[]][] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = dayOf(entry.at)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}
