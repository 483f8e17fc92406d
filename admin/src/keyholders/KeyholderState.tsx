import { Box, Chip } from '@mui/material'
import { dayOf } from '../parts/dates'
import { brokenBy, type Judged } from './checks.ts'

/** Whether a keyholder can be relied upon: suspended, verified when, and which rules the record breaks. */
export function KeyholderState({ keyholder }: { keyholder: Judged }) {
  const broken = brokenBy(keyholder, new Date())
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      {keyholder.suspendedAt && <Chip color="error" variant="outlined" label="Suspended: do not ring" />}
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>{keyholder.verifiedAt ? `Verified ${dayOf(keyholder.verifiedAt)}` : 'Never verified'}</Box>
      <BrokenRules words={broken.map(({ words }) => words)} />
    </Box>
  )
}

/** Rules of a good record that are broken, each by its name. */
export const BrokenRules = ({ words }: { words: readonly string[] }) =>
  words.length === 0 ? null : (
    <Box component="ul" aria-label="Rules that this breaks" sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {words.map((text) => (
        <Chip key={text} component="li" color="warning" variant="outlined" label={text} />
      ))}
    </Box>
  )
