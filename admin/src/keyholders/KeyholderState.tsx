import { Box, Chip } from '@mui/material'
import type { KeyholderFactsFragment } from '../generated/graphql'
import { Away } from '../contacts/Away'
import { dayOf } from '../words/dates'
import { RuleList } from '../contacts/RuleList'

/**
 * Whether a keyholder can be relied upon: suspended or not, here or away, when verified, and which rules the record breaks or leaves
 * open.
 */
export function KeyholderState({
  keyholder: { suspendedAt, absentUntil, verifiedAt, rules },
}: {
  keyholder: Pick<KeyholderFactsFragment, 'suspendedAt' | 'absentUntil' | 'verifiedAt' | 'rules'>
}) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {suspendedAt && <Chip color="error" variant="outlined" label="Suspended: do not ring" />}
      <Away until={absentUntil} />
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {verifiedAt ? `Verified ${dayOf(verifiedAt)}` : 'Never verified'}
      </Box>
      <RuleList rules={rules} saidElsewhere={suspendedAt ? ['IN_SERVICE'] : []} />
    </Box>
  )
}
