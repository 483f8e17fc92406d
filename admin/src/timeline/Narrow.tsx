import { Box, Button, MenuItem, TextField } from '@mui/material'
import { useKinds } from '../engagements/useKinds'
import type { TimelineAroundQuery } from '../generated/graphql'
import { enumWords } from '../words/labels'
import { ENTRIES, NARROWING, type Narrowing, STATUSES } from './asked'

type Choice = { is: string; label: string }
type NarrowProps = {
  params: URLSearchParams
  /** Undefined while they are read. */
  offered: Pick<TimelineAroundQuery, 'directorates' | 'issues'> | undefined
  onNarrow: (by: Narrowing, to: string) => void
  onClear: () => void
}

/** What the timeline is narrowed to; each choice stands in the address. */
export function Narrow({ params, offered, onNarrow, onClear }: NarrowProps) {
  const { inUse } = useKinds()
  const words = (values: readonly string[]): Choice[] => values.map((is) => ({ is, label: enumWords(is) }))
  const named = (edges: readonly { node: { id: string; name: string | null } }[] = []): Choice[] =>
    edges.map(({ node }) => ({ is: node.id, label: node.name ?? '' }))
  const choices: [Narrowing, string, Choice[]][] = [
    ['entries', 'What', words(ENTRIES)],
    ['kind', 'Kind', inUse().map(({ code, name }) => ({ is: code ?? '', label: name ?? '' }))],
    ['status', 'Status', words(STATUSES)],
    ['by', 'Directorate', named(offered?.directorates.edges)],
    ['about', 'Issue', named(offered?.issues.edges)],
  ]
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2, alignItems: 'center' }}>
      {choices.map(([by, label, values]) => (
        <TextField
          key={by}
          select
          size="small"
          label={label}
          value={values.some(({ is }) => is === params.get(by)) ? params.get(by) : ''}
          onChange={({ target }) => onNarrow(by, target.value)}
          sx={{ minWidth: 130 }}
        >
          <MenuItem value="">All</MenuItem>
          {values.map(({ is, label: words }) => (
            <MenuItem key={is} value={is}>
              {words}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {(['since', 'until'] as const).map((by) => (
        <TextField
          key={by}
          type="date"
          size="small"
          label={by === 'since' ? 'From' : 'To'}
          value={params.get(by) ?? ''}
          onChange={({ target }) => onNarrow(by, target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
      {NARROWING.some((by) => params.has(by)) && <Button onClick={onClear}>Clear</Button>}
    </Box>
  )
}
