import { Box, TableBody, TableCell, TableRow } from '@mui/material'
import type { ImpactDimension } from '../generated/graphql'
import { SmallTable } from '../pages/SmallTable'
import { numberText } from '../words/dates'
import { byMentions, type ImpactRow, WAYS } from './impactWords'

/** Mentions of one issue, with bars for the eye; the numbers beside them say the same. */
export function ImpactTable({ by, rows }: { by: ImpactDimension; rows: readonly ImpactRow[] }) {
  const way = WAYS.find(({ is }) => is === by)
  const most = Math.max(1, ...rows.map(({ mentions }) => mentions ?? 0))
  return (
    <SmallTable label="Mentions" columns={[way?.label ?? '', 'Mentions', 'Asked', 'Mean sentiment, −2 to 2']}>
      <TableBody>
        {byMentions(rows).map(({ key, label, mentions, asked, meanSentiment }) => (
          <TableRow key={key ?? 'none'}>
            <TableCell sx={{ fontWeight: 600 }}>{key === null ? way?.none : label}</TableCell>
            <TableCell>
              {mentions === null ? 'Too few to show' : <Bar count={mentions} share={mentions / most} />}
            </TableCell>
            <TableCell>{asked === null ? '–' : numberText(asked)}</TableCell>
            <TableCell>{meanSentiment === null ? '–' : meanSentiment.toFixed(1)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </SmallTable>
  )
}

const Bar = ({ count, share }: { count: number; share: number }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 140 }}>
    <Box component="span" sx={{ minWidth: 32 }}>
      {numberText(count)}
    </Box>
    <Box aria-hidden sx={{ flex: 1, height: 8, borderRadius: 1, bgcolor: 'action.hover', overflow: 'hidden' }}>
      <Box sx={{ width: `${Math.round(100 * share)}%`, height: 1, bgcolor: 'primary.main' }} />
    </Box>
  </Box>
)
