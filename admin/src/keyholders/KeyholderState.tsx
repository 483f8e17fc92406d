import { Box, Chip } from '@mui/material'
import type { KeyholderFactsFragment } from '../generated/graphql'
import { dayOf } from '../words/dates'
import { RuleList } from '../contacts/RuleList'

/**
 * Whether a keyholder can be relied upon: suspended or not, when verified, and which rules the record breaks or leaves
 * open.
 */
export function KeyholderState({
  keyholder: { suspendedAt, verifiedAt, rules },
}: {
  keyholder: Pick<KeyholderFactsFragment, 'suspendedAt' | 'verifiedAt' | 'rules'>
}) {
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {suspendedAt && <Chip color="error" variant="outlined" label="Suspended: do not ring" />}
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {verifiedAt ? `Verified ${dayOf(verifiedAt)}` : 'Never verified'}
      </Box>
      <RuleList rules={rules} saidElsewhere={suspendedAt ? ['IN_SERVICE'] : []} />
    </Box>
  )
}
