import { Box } from '@mui/material'
import type { PremisesAddressFragment } from '../generated/graphql'

/** An address as it stands on an envelope, one line under the other. */
export const AddressBlock = ({
  premises,
  withName = false,
}: {
  premises: PremisesAddressFragment
  withName?: boolean
}) => (
  <Box component="address" sx={{ fontStyle: 'normal' }}>
    {linesOf(premises, withName).map((line) => (
      <div key={line}>{line}</div>
    ))}
  </Box>
)

/** The lines of an address that say something. */
function linesOf(
  { name, addressLine1, addressLine2, addressLine3, addressLine4, postcode }: PremisesAddressFragment,
  withName = false,
): string[] {
  const lines = [withName ? name : null, addressLine1, addressLine2, addressLine3, addressLine4, postcode]
  return [...new Set(lines.filter((line) => line !== null && line !== ''))] as string[]
}
