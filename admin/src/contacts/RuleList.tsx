import { Box, Chip } from '@mui/material'
import { type RuleResult, notKept } from './rules.ts'

type RuleListProps = {
  rules: readonly RuleResult[] | null | undefined
  /** Codes that are shown beside the list already. */
  saidElsewhere?: readonly string[]
  label?: string
}

/**
 * Rules that a record breaks, and rules of which nobody knows whether it keeps them. The two look and read differently.
 */
export function RuleList({ rules, saidElsewhere, label = 'Rules that are not kept' }: RuleListProps) {
  const open = notKept(rules, saidElsewhere)
  if (open.length === 0) return null
  return (
    <Box
      component="ul"
      aria-label={label}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
    >
      {open.map(({ code, state, words, source }) => (
        <Chip
          key={code}
          component="li"
          color={state === 'BROKEN' ? 'warning' : 'default'}
          variant="outlined"
          label={words}
          title={source}
          sx={{ maxWidth: '100%', height: 'auto', minHeight: 24, '& .MuiChip-label': { whiteSpace: 'normal' } }}
        />
      ))}
    </Box>
  )
}
