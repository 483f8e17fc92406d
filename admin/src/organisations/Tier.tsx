import { Box } from '@mui/material'

const LOOKS: Readonly<Record<number, { words: string; colour: string; ground: string }>> = {
  1: { words: 'High priority', colour: 'error.main', ground: 'error.light' },
  2: { words: 'Priority', colour: 'warning.main', ground: 'warning.light' },
  3: { words: 'Standard', colour: 'text.secondary', ground: 'action.hover' },
}

/** The priority level, by number and by look. */
export function Tier({ tier }: { tier: number }) {
  const { words, colour, ground } = LOOKS[tier] ?? { words: '', colour: 'text.primary', ground: 'action.hover' }
  return (
    <Box
      component="span"
      title={words}
      sx={{
        display: 'inline-block',
        px: 0.75,
        borderRadius: 1,
        fontWeight: 600,
        fontSize: '0.75rem',
        lineHeight: '20px',
        color: colour,
        bgcolor: ground,
        whiteSpace: 'nowrap',
      }}
    >
      Tier {tier}
    </Box>
  )
}
