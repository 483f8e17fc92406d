import { Box, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { isWithheld, Withheld } from '../access/Withheld'
import type { Ringable } from './CallOrder'
import { CallSheetNumbers } from './CallSheetNumbers'
import { dayOf, numberText } from './dates'
import { SmallTable } from './SmallTable'

/** Premises as a call sheet needs them. */
export type SheetPremises = {
  id: string
  name: string | null
  addressLine1: string | null
  addressLine2?: string | null
  addressLine3?: string | null
  addressLine4?: string | null
  postcode: string | null
  use?: string | null
  /** From the point that was asked about. */
  distanceMetres?: number
  keyholders: readonly (Ringable & { travelMinutes?: number | null })[] | null
  access?: { unreadableFields: readonly string[] }
}

/** One premises on a call sheet; kept together on one page where it fits. */
export function CallSheetPremises({ premises }: { premises: SheetPremises }) {
  const { name, addressLine1, addressLine2, addressLine3, addressLine4, postcode, use, distanceMetres } = premises
  const address = [addressLine1, addressLine2, addressLine3, addressLine4, postcode].filter(Boolean).join(', ')
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, breakInside: 'avoid' }}>
      <Typography variant="h2" component="h3">{name}</Typography>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {[address || 'No address', use, distanceMetres === undefined ? null : `${numberText(Math.round(distanceMetres))} m away`].filter(Boolean).join(' · ')}
      </Typography>
      <Keyholders premises={premises} />
    </Box>
  )
}

function Keyholders({ premises }: { premises: SheetPremises }) {
  if (isWithheld(premises, 'keyholders')) return <Withheld type="Premises" field="keyholders" record={premises} />
  const keyholders = premises.keyholders ?? []
  if (keyholders.length === 0) return <Typography variant="body2">No keyholder is recorded.</Typography>
  return (
    <SmallTable label={`Keyholders of ${premises.name ?? 'these premises'}, in call order`} columns={['Order', 'Keyholder', 'Numbers', 'Verified', 'Rung at']}>
      <TableBody>
        {keyholders.map(({ id, callOrder, person, suspendedAt, verifiedAt, travelMinutes }) => (
          <TableRow key={id}>
            <TableCell sx={{ fontWeight: 700 }}>{callOrder ?? 'Not said'}</TableCell>
            <TableCell>
              <strong>{person?.displayName ?? 'Not named'}</strong>
              {travelMinutes !== null && travelMinutes !== undefined && <Box sx={{ color: 'text.secondary' }}>{travelMinutes} minutes away</Box>}
            </TableCell>
            <TableCell>{suspendedAt ? 'Suspended: do not ring' : <CallSheetNumbers contacts={person?.contactPoints ?? []} />}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{verifiedAt ? dayOf(verifiedAt) : 'Never'}</TableCell>
            <TableCell sx={{ minWidth: 96 }} aria-label="To be filled in by hand" />
          </TableRow>
        ))}
      </TableBody>
    </SmallTable>
  )
}
