import { Box } from '@mui/material'
import { Key } from '../shortcuts/Key'

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['J', 'K'], does: 'next, previous' },
  { keys: ['A'], does: 'accept' },
  { keys: ['E'], does: 'edit and accept' },
  { keys: ['R'], does: 'reject' },
]

/** The shortcuts of the page. */
export const ChangeKeys = () => (
  <Box
    component="p"
    aria-label="Keys of this page"
    sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, m: 0, mt: 1.5, color: 'text.secondary' }}
  >
    {KEYS.map(({ keys, does }) => (
      <Box key={does} component="span" sx={{ display: 'inline-flex', gap: 0.5, fontSize: '0.75rem' }}>
        {keys.map((key) => (
          <Key key={key}>{key}</Key>
        ))}
        {does}
      </Box>
    ))}
  </Box>
)
