import { Box } from '@mui/material'
import { numberText } from '../words/dates'

/** A number, with a bar for the eye. `share`: of the longest bar, 0 to 1. */
export const Bar = ({ count, share }: { count: number; share: number }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 140 }}>
    <Box component="span" sx={{ minWidth: 32 }}>
      {numberText(count)}
    </Box>
    <Box aria-hidden sx={{ flex: 1, height: 8, borderRadius: 1, bgcolor: 'action.hover', overflow: 'hidden' }}>
      <Box sx={{ width: `${Math.round(100 * share)}%`, height: 1, bgcolor: 'primary.main' }} />
    </Box>
  </Box>
)
