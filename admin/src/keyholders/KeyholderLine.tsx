import { Box, Link as MuiLink } from '@mui/material'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import type { KeyholderEntryFragment } from '../generated/graphql'
import { CallNumber } from '../contacts/CallOrder'
import { ContactList } from '../contacts/ContactList'
import { ringable } from '../contacts/ringable'
import { KeyholderMenu } from './KeyholderMenu'
import { KeyholderState } from './KeyholderState'

type KeyholderLineProps = { keyholder: KeyholderEntryFragment; move: ReactNode; onEdit: () => void }

/**
 * One keyholder: the rank in the call order, how to reach them, how reliable the record is, and what the viewer may
 * do.
 */
export function KeyholderLine({ keyholder, move, onEdit }: KeyholderLineProps) {
  const mayDo = useMay()
  const { person, callOrder, suspendedAt } = keyholder
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr) auto', columnGap: 1 }}>
      <CallNumber callOrder={callOrder} suspended={suspendedAt !== null} />
      <Box sx={{ minWidth: 0 }}>
        {person && (
          <MuiLink
            component={Link}
            to={`/people/${person.id}/show`}
            sx={{
              fontWeight: 600,
              ...(suspendedAt ? { textDecoration: 'line-through', color: 'text.secondary' } : {}),
            }}
          >
            {person.displayName}
          </MuiLink>
        )}
        <KeyholderState keyholder={keyholder} />
        {person && !suspendedAt && (
          <ContactList contacts={ringable(person.contactPoints ?? [])} none="No number is recorded." />
        )}
      </Box>
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        {mayDo('update', 'Keyholder', 'callOrder', keyholder) && move}
        <KeyholderMenu keyholder={keyholder} onEdit={onEdit} />
      </Box>
    </Box>
  )
}
