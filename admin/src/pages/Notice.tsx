import type { SvgIconComponent } from '@mui/icons-material'
import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'

/** Fills a page that has nothing else to show: what the matter is, and what to do about it. */
export const Notice = ({
  icon: Icon,
  title,
  children,
  action,
  tone = 'text.secondary',
}: {
  icon: SvgIconComponent
  title: string
  children?: ReactNode
  action?: ReactNode
  tone?: string
}) => (
  <Box sx={{ textAlign: 'center', py: { xs: 5, sm: 8 }, px: 2, maxWidth: 520, mx: 'auto' }}>
    <Icon aria-hidden sx={{ fontSize: 40, color: tone, mb: 1.5 }} />
    <Typography variant="h2" component="p" gutterBottom>
      {title}
    </Typography>
    <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mb: action ? 2.5 : 0 }}>
      {children}
    </Typography>
    {action}
  </Box>
)
