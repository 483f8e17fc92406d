import type { SvgIconComponent } from '@mui/icons-material'
import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** One way of signing in, or one session: what it is, what is known of it, and its actions. */
export const Line = ({
  icon: Icon,
  title,
  badge,
  children,
  actions,
}: {
  icon: SvgIconComponent
  title: ReactNode
  badge?: ReactNode
  children?: ReactNode
  actions?: ReactNode
}) => (
  <Box
    component="li"
    sx={{
      display: 'flex',
      flexWrap: { xs: 'wrap', sm: 'nowrap' },
      alignItems: 'flex-start',
      columnGap: 1.5,
      rowGap: 0.5,
      px: 2,
      py: 1.25,
      borderTop: 1,
      borderColor: 'divider',
      '&:first-of-type': { borderTop: 0 },
    }}
  >
    <Icon aria-hidden sx={{ fontSize: 20, color: 'text.secondary', mt: 0.25 }} />
    <Box sx={{ flex: '1 1 170px', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {badge}
      </Box>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {children}
      </Typography>
    </Box>
    {actions && (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 0.5, flexShrink: 0, ml: 'auto' }}>
        {actions}
      </Box>
    )}
  </Box>
)

export const Lines = ({ children }: { children: ReactNode }) => (
  <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
    {children}
  </Box>
)
