import { Box, Card, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** One section of a record page: a heading with a count, and its content. `flush`: the content has its own padding. */
export function Section({
  title,
  count,
  actions,
  flush = false,
  children,
}: {
  title: string
  count?: number | undefined
  actions?: ReactNode
  flush?: boolean
  children: ReactNode
}) {
  const heading = useId()
  return (
    <Card component="section" aria-labelledby={heading} sx={{ mb: 2, breakInside: 'avoid' }}>
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          px: 2,
          py: 0.5,
          minHeight: 46,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography variant="h2" id={heading} sx={{ flex: 1 }}>
          {title}
          {count !== undefined && (
            <Box component="span" sx={{ ml: 1, color: 'text.secondary', fontWeight: 500 }}>
              {count}
            </Box>
          )}
        </Typography>
        {actions}
      </Box>
      <Box sx={{ fontSize: '0.8125rem', ...(flush ? {} : { px: 2, py: 1.5 }) }}>{children}</Box>
    </Card>
  )
}
