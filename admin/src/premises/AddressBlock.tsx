import { Box } from '@mui/material'
import type { PremisesAddressFragment } from '../generated/graphql'

/** An address as on an envelope, one line under the other. */
export const AddressBlock = ({ premises }: { premises: PremisesAddressFragment }) => (
  <Box component="address" sx={{ fontStyle: 'normal' }}>
    {linesOf(premises).map((line) => (
      <div key={line}>{line}</div>
    ))}
  </Box>
)

/** The lines of an address that are not empty, each once. */
function linesOf({ addressLine1, addressLine2, addressLine3, addressLine4, postcode }: PremisesAddressFragment) {
  return [...new Set([addressLine1, addressLine2, addressLine3, addressLine4, postcode].filter(isFilled))]
}

const isFilled = (line: string | null): line is string => line !== null && line !== ''
