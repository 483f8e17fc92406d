import { Box, Chip, type Theme, useMediaQuery } from '@mui/material'
import { RuleList } from '../contacts/RuleList'
import { type RuleResult, notKept } from '../contacts/rules.ts'

/** A date beside it says the same already. */
const saidLast = ({ code }: RuleResult): number => Number(code === 'VERIFIED')

/**
 * Of the rules that are not kept the one that tells most, and how many more there are: on one line, for a row of a
 * list. A card has room for all.
 */
export function OneRule({ rules }: { rules: readonly RuleResult[] | null | undefined }) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  if (narrow) return <RuleList rules={rules} />
  const open = notKept(rules)
  const [first, ...others] = [...open].sort(
    (a, b) => Number(a.state !== 'BROKEN') - Number(b.state !== 'BROKEN') || saidLast(a) - saidLast(b),
  )
  if (!first) return null
  const words = others.map((rule) => rule.words).join('; ')
  return (
    <Box
      component="span"
      title={[first.words, ...others.map((rule) => rule.words)].join('\n')}
      sx={{ display: 'flex', gap: 0.5 }}
    >
      <Chip
        color={first.state === 'BROKEN' ? 'warning' : 'default'}
        variant="outlined"
        label={first.words}
        sx={{ minWidth: 0 }}
      />
      {others.length > 0 && (
        <Chip
          role="img"
          label={`+${others.length}`}
          aria-label={`and ${words}`}
          variant="outlined"
          sx={{ flexShrink: 0 }}
        />
      )}
    </Box>
  )
}
