import { Box, Chip, type Theme, useMediaQuery } from '@mui/material'
import { RuleList } from '../contacts/RuleList'
import { type RuleResult, notKept } from '../contacts/rules.ts'

/** The date in the column beside it says the same. */
const saidLast = ({ code }: RuleResult): number => Number(code === 'VERIFIED')

/**
 * The most telling of the rules that are not kept, and how many more there are, on one line of a list. A card has room
 * for all.
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
