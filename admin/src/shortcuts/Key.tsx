import { Box } from '@mui/material'
import type { ReactNode } from 'react'

/** A key of the keyboard. */
export const Key = ({ children }: { children: ReactNode }) => (
  <Box
    component="kbd"
    sx={{
      fontFamily: 'inherit',
      fontSize: '0.6875rem',
      fontWeight: 600,
      lineHeight: '18px',
      minWidth: 20,
      px: 0.5,
      textAlign: 'center',
      border: 1,
      borderColor: 'divider',
      borderRadius: 0.75,
      color: 'text.secondary',
      bgcolor: 'background.paper',
    }}
  >
    {children}
  </Box>
)
