import { Box, Button, Checkbox, FormControl, FormControlLabel, FormLabel } from '@mui/material'
import { useId } from 'react'
import { type ExportColumn, pathOf } from './exportColumns'

/** Which columns a file is to have. */
export function ColumnChoice({
  offered,
  chosen,
  onChange,
}: {
  offered: readonly ExportColumn[]
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}) {
  const label = useId()
  const toggle = (path: string) =>
    onChange(chosen.has(path) ? new Set([...chosen].filter((other) => other !== path)) : new Set([...chosen, path]))
  return (
    <FormControl component="fieldset" aria-labelledby={label}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <FormLabel id={label} component="legend" sx={{ flex: 1 }}>
          Columns ({chosen.size} of {offered.length})
        </FormLabel>
        <Button onClick={() => onChange(new Set(offered.map(pathOf)))}>All</Button>
        <Button onClick={() => onChange(new Set())}>None</Button>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {offered.map((column) => (
          <FormControlLabel
            key={pathOf(column)}
            label={column.label}
            control={
              <Checkbox size="small" checked={chosen.has(pathOf(column))} onChange={() => toggle(pathOf(column))} />
            }
          />
        ))}
      </Box>
    </FormControl>
  )
}
