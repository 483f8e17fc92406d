import { Box } from '@mui/material'
import type { LocationPrecision } from '../generated/graphql'
import { PRECISION_WORDS } from './precisionWords'

/** How far a position may be trusted; what somebody is better not sent to stands out. */
export const Precision = ({ precision }: { precision: LocationPrecision }) => (
  <Box component="span" sx={precision === 'ADDRESS' ? {} : { color: 'warning.main', fontWeight: 500 }}>
    {PRECISION_WORDS[precision]}
  </Box>
)
