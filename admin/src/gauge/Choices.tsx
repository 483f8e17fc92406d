import { Box, MenuItem, TextField, ToggleButton, ToggleButtonGroup } from '@mui/material'
import type { GaugeDimension } from '../generated/graphql'
import { PERIODS, WAYS } from './gaugeWords'

type ChoicesProps = {
  by: GaugeDimension
  days: number
  onChoose: (chosen: { by: GaugeDimension; days: number }) => void
}

/** By what is counted, and within how many days. */
export const Choices = ({ by, days, onChoose }: ChoicesProps) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2, alignItems: 'center' }}>
    <TextField
      select
      label="Count by"
      value={by}
      onChange={({ target }) => onChoose({ by: target.value as GaugeDimension, days })}
      sx={{ minWidth: 180 }}
    >
      {WAYS.map(({ is, label }) => (
        <MenuItem key={is} value={is}>
          {label}
        </MenuItem>
      ))}
    </TextField>
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Engaged in the last"
      value={days}
      onChange={(_event, chosen: number | null) => chosen !== null && onChoose({ by, days: chosen })}
      // The usual grey of what is not chosen has too little contrast on the page's own ground.
      sx={{ flexWrap: 'wrap', '& .MuiToggleButton-root:not(.Mui-selected)': { color: 'text.primary' } }}
    >
      {PERIODS.map((period) => (
        <ToggleButton key={period} value={period}>
          {`${period} days`}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  </Box>
)
