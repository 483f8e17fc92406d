import { Box, Link as MuiLink, TableBody, TableCell, TableRow } from '@mui/material'
import { Link } from 'react-router'
import type { GaugeDimension } from '../generated/graphql'
import { SmallTable } from '../pages/SmallTable'
import { dayOf, monthText, numberText } from '../words/dates'
import { byNeglect, type GaugeRow, nameOf, WAYS } from './gaugeWords'

type GaugeTableProps = {
  by: GaugeDimension
  rows: readonly GaugeRow[]
  exact: boolean
  /** The address of the organisations behind a number; none for those who may not read them. */
  behind: (row: GaugeRow, engaged: boolean) => string | null
}

const COLUMNS = ['Stakeholders', 'Engaged', 'Not engaged', 'Share engaged', 'Last engaged']

export const GaugeTable = ({ by, rows, exact, behind }: GaugeTableProps) => (
  <SmallTable label="Engagement gauge" columns={[WAYS.find(({ is }) => is === by)?.label ?? '', ...COLUMNS]}>
    <TableBody>
      {byNeglect(rows).map((row) => (
        <TableRow key={row.key ?? 'none'}>
          <TableCell sx={{ fontWeight: 600 }}>{nameOf(by, row)}</TableCell>
          <TableCell>{numberText(row.stakeholders)}</TableCell>
          <Count row={row} count={row.engaged} to={behind(row, true)} what="engaged" by={by} />
          <Count row={row} count={row.notEngaged} to={behind(row, false)} what="not engaged" by={by} />
          <TableCell>
            <Share row={row} />
          </TableCell>
          <TableCell>{lastText(row, exact)}</TableCell>
        </TableRow>
      ))}
    </TableBody>
  </SmallTable>
)

type CountProps = { row: GaugeRow; count: number | null; to: string | null; what: string; by: GaugeDimension }

function Count({ row, count, to, what, by }: CountProps) {
  if (count === null) return <TableCell>Too few to show</TableCell>
  if (to === null || count === 0) return <TableCell>{numberText(count)}</TableCell>
  return (
    <TableCell>
      <MuiLink component={Link} to={to} preventScrollReset aria-label={`${nameOf(by, row)}: ${count} ${what}`}>
        {numberText(count)}
      </MuiLink>
    </TableCell>
  )
}

/** A bar, for the eye; the numbers beside it say the same. */
function Share({ row: { engaged, notEngaged } }: { row: GaugeRow }) {
  if (engaged === null || notEngaged === null) return '–'
  const share = Math.round((100 * engaged) / Math.max(1, engaged + notEngaged))
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 140 }}>
      <Box aria-hidden sx={{ flex: 1, height: 8, borderRadius: 1, bgcolor: 'action.hover', overflow: 'hidden' }}>
        <Box sx={{ width: `${share}%`, height: 1, bgcolor: 'primary.main' }} />
      </Box>
      <Box component="span" sx={{ minWidth: 40 }}>
        {`${share} %`}
      </Box>
    </Box>
  )
}

const lastText = ({ lastEngagedAt, suppressed }: GaugeRow, exact: boolean): string => {
  if (suppressed) return '–'
  if (lastEngagedAt === null) return 'Never'
  return exact ? dayOf(lastEngagedAt) : monthText(lastEngagedAt.slice(0, 10))
}
