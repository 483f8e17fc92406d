import { TableBody, TableCell, TableRow } from '@mui/material'
import type { ImpactDimension } from '../generated/graphql'
import { SmallTable } from '../pages/SmallTable'
import { numberText } from '../words/dates'
import { Bar } from './Bar'
import { byMentions, type ImpactRow, WAYS } from './impactWords'

type ImpactTableProps = { label: string; by: ImpactDimension; rows: readonly ImpactRow[] }

/** Mentions of one issue, with bars for the eye; the numbers beside them say the same. */
export function ImpactTable({ label, by, rows }: ImpactTableProps) {
  const way = WAYS.find(({ is }) => is === by)
  const most = Math.max(1, ...rows.map(({ mentions }) => mentions ?? 0))
  return (
    <SmallTable label={label} columns={[way?.label ?? '', 'Mentions', 'Asked', 'Mean sentiment, −2 to 2']}>
      <TableBody>
        {byMentions(rows).map(({ key, label: name, mentions, asked, meanSentiment }) => (
          <TableRow key={key ?? 'none'}>
            <TableCell sx={{ fontWeight: 600 }}>{key === null ? way?.none : name}</TableCell>
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
