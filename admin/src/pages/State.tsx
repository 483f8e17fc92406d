import { Box } from '@mui/material'
import type { ReactNode } from 'react'

export type Tone = 'success' | 'info' | 'warning' | 'error' | 'quiet'

/** A state in a word or two. The words say everything; the colour only helps. */
export const State = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <Box
    component="span"
    sx={{
      display: 'inline-block',
      px: 0.75,
      borderRadius: 1,
      fontWeight: 600,
      fontSize: '0.75rem',
      lineHeight: '20px',
      whiteSpace: 'nowrap',
      ...(tone === 'quiet'
        ? { color: 'text.secondary', bgcolor: 'action.hover' }
        : { color: `${tone}.main`, bgcolor: `${tone}.light` }),
    }}
  >
    {children}
  </Box>
)
