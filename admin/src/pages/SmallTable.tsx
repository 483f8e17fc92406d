import { Box, Table, TableHead, TableRow, TableCell } from '@mui/material'
import type { ReactNode } from 'react'

/**
 * A table inside a section; on a narrow screen each row stands as a block, so that nothing is cut off. Cells take their
 * heading from `columns`.
 */
export const SmallTable = ({
  label,
  columns,
  children,
}: {
  label: string
  columns: readonly string[]
  children: ReactNode
}) => (
  <Box sx={stacked(columns)}>
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{column}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      {children}
    </Table>
  </Box>
)

const stacked = (columns: readonly string[]) => ({
  '& td': { verticalAlign: 'top' },
  '& time': { whiteSpace: 'nowrap' },
  '@media (max-width: 599px)': {
    '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
    '& table, & tbody, & tr, & td': { display: 'block' },
    '& tr': { py: 1, borderBottom: 1, borderColor: 'divider' },
    '& tr:last-of-type': { borderBottom: 0 },
    '& td': { borderBottom: 0, py: 0.25 },
    ...Object.fromEntries(
      columns.map((column, index) => [
        `& td:nth-of-type(${index + 1})::before`,
        { content: `"${column}"`, display: 'block', fontSize: '0.6875rem', fontWeight: 400, color: 'text.secondary' },
      ]),
    ),
  },
})
