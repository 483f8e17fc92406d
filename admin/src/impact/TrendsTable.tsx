import { Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { Link } from 'react-router'
import { SmallTable } from '../pages/SmallTable'
import { numberText } from '../words/dates'
import { Bar } from './Bar'
import type { Trends } from './impactWords'

type TrendsTableProps = {
  issues: Trends['issues']
  /** Where an issue's own table is. */
  pathOf: (issue: string) => string
}

/** How many organisations named each issue in the month, the most named first. */
export function TrendsTable({ issues, pathOf }: TrendsTableProps) {
  const most = Math.max(1, ...issues.map(({ mentions }) => mentions ?? 0))
  return (
    <SmallTable label="Issues" columns={['Issue', 'Mentions', 'A month before', 'Mean sentiment, −2 to 2']}>
      <TableBody>
        {issues.map(({ issue, label, mentions, meanBefore, meanSentiment }) => (
          <TableRow key={issue}>
            <TableCell>
              <MuiLink component={Link} to={pathOf(issue)}>
                {label}
              </MuiLink>
            </TableCell>
            <TableCell>
              {mentions === null ? 'Too few to show' : <Bar count={mentions} share={mentions / most} />}
            </TableCell>
            <TableCell>{meanBefore === null ? '–' : numberText(Math.round(meanBefore))}</TableCell>
            <TableCell>{meanSentiment === null ? '–' : meanSentiment.toFixed(1)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </SmallTable>
  )
}
