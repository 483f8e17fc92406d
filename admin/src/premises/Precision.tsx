import { Box } from '@mui/material'
import type { LocationPrecision } from '../generated/graphql'
import { valueWords } from '../generated/schemaFacts'

/** What a position rests on, in words. */
const PRECISION_WORDS: Readonly<Record<LocationPrecision, string>> = valueWords.LocationPrecision

/** The same, for a choice. */
export const precisionChoices = (Object.keys(PRECISION_WORDS) as LocationPrecision[]).map((id) => ({
  id,
  name: PRECISION_WORDS[id],
}))

/** How reliable a position is; an unreliable one stands out. */
export const Precision = ({ precision }: { precision: LocationPrecision }) => (
  <Box component="span" sx={precision === 'ADDRESS' ? {} : { color: 'warning.main', fontWeight: 500 }}>
    {PRECISION_WORDS[precision]}
  </Box>
)
