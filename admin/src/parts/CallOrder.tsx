import { Box, Chip, Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import { ContactList } from './ContactList'
import type { Contact } from './ContactValue'
import { dayOf } from './dates'

export type Ringable = {
  id: string
  callOrder: number | null
  verifiedAt: string | null
  suspendedAt: string | null
  person: { id: string; displayName: string | null; contactPoints: Contact[] | null } | null
}

/** Whom to ring, the first on top; who is suspended is struck out and stays visible, so that nobody rings by mistake. */
export const CallOrder = ({ keyholders }: { keyholders: readonly Ringable[] }) => (
  <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
    {keyholders.map(({ id, callOrder, verifiedAt, suspendedAt, person }) => (
      <Box component="li" key={id} sx={{ display: 'grid', gridTemplateColumns: '28px minmax(0, 1fr)', columnGap: 1 }}>
        <CallNumber callOrder={callOrder} suspended={suspendedAt !== null} />
        <Box sx={{ minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
            {person && (
              <MuiLink component={Link} to={`/people/${person.id}/show`} sx={{ fontWeight: 600, ...(suspendedAt ? { textDecoration: 'line-through', color: 'text.secondary' } : {}) }}>
                {person.displayName}
              </MuiLink>
            )}
            {suspendedAt && <Chip color="error" variant="outlined" label="Suspended: do not ring" />}
            <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
              {verifiedAt ? `Verified ${dayOf(verifiedAt)}` : 'Never verified'}
            </Box>
          </Box>
          {person && !suspendedAt && <ContactList contacts={person.contactPoints ?? []} none="No number is recorded." />}
        </Box>
      </Box>
    ))}
  </Box>
)

/** The place in the call order; faint where nobody is to ring. */
export const CallNumber = ({ callOrder, suspended }: { callOrder: number | null; suspended: boolean }) => (
  <Box role="img" aria-label={`Call order ${callOrder ?? 'unknown'}`} sx={{ width: 24, height: 24, borderRadius: '50%', display: 'grid', placeItems: 'center', fontSize: '0.75rem', fontWeight: 700, bgcolor: suspended ? 'action.hover' : 'primary.main', color: suspended ? 'text.secondary' : 'primary.contrastText' }}>
    {callOrder ?? '?'}
  </Box>
)
