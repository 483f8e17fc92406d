import { Box } from '@mui/material'
import type { ReactNode } from 'react'

/** Names and values, as a description list. */
export const Facts = ({ children }: { children: ReactNode }) => (
  <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
    {children}
  </Box>
)

export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '112px minmax(0, 1fr)' }, columnGap: 1.5 }}>
    <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
      {name}
    </Box>
    <Box component="dd" sx={{ m: 0, fontSize: '0.8125rem', minWidth: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </Box>
)
