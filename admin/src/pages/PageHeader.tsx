import { Box, Typography } from '@mui/material'
import { type ReactNode, useEffect } from 'react'

/** Heading of a page, also in the browser's title; `actions` stand at its right. */
export function PageHeader({
  title,
  subtitle,
  above,
  actions,
}: {
  title: string
  subtitle?: ReactNode
  above?: ReactNode
  actions?: ReactNode
}) {
  useEffect(() => {
    document.title = `${title} · Beadle`
  }, [title])
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1.5, mb: 2 }}>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        {above}
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {title}
        </Typography>
        {subtitle && (
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary', mt: 0.25 }}>
            {subtitle}
          </Typography>
        )}
      </Box>
      {actions && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {actions}
        </Box>
      )}
    </Box>
  )
}
