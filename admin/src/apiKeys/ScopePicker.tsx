import { Box, Checkbox, FormHelperText, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { useId } from 'react'
import type { ScopeRow } from './scopes'

type ScopePickerProps = {
  offered: readonly ScopeRow[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
  fault: string | undefined
}

/** Which data a key may read and change, one row for each class. */
export function ScopePicker({ offered, chosen, onChange, fault }: ScopePickerProps) {
  const heading = useId()
  const toggle = (scope: string) => {
    const next = new Set(chosen)
    if (!next.delete(scope)) next.add(scope)
    onChange(next)
  }
  const box = (scope: string, label: string) => (
    <Checkbox
      size="small"
      checked={chosen.has(scope)}
      onChange={() => toggle(scope)}
      slotProps={{ input: { 'aria-label': label } }}
      sx={{ p: 0.5 }}
    />
  )
  return (
    <Box role="group" aria-labelledby={heading}>
      <Table size="small" sx={{ border: 1, borderColor: fault ? 'error.main' : 'divider' }}>
        <TableHead>
          <TableRow>
            <TableCell id={heading}>What it may do with</TableCell>
            <TableCell align="center">Read</TableCell>
            <TableCell align="center">Change</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {offered.map(({ dataClass, words, read, write }) => (
            <TableRow key={dataClass}>
              <TableCell component="th" scope="row" sx={{ py: 0.5, '&::first-letter': { textTransform: 'uppercase' } }}>
                {words}
              </TableCell>
              <TableCell align="center" sx={{ py: 0 }}>
                {read && box(`read:${dataClass}`, `Read ${words}`)}
              </TableCell>
              <TableCell align="center" sx={{ py: 0 }}>
                {write && box(`write:${dataClass}`, `Change ${words}`)}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <FormHelperText error={fault !== undefined}>
        {fault ?? 'Never more than you may do yourself. Choose as little as the other system needs.'}
      </FormHelperText>
    </Box>
  )
}
